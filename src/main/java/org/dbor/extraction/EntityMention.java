package org.dbor.extraction;

import org.dbor.document.Sentence;
import org.dbor.document.Span;

/** An entity named in a sentence, and where. */
public record EntityMention(Entity entity, Span span, Sentence sentence) {}

package org.dbor.language;

import org.dbor.document.Span;

/** What a sentence is a sequence of: noun phrases and predicates. */
public sealed interface Element permits NounPhrase, Predicate {
  Span span();
}

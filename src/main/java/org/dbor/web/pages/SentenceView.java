package org.dbor.web.pages;

import java.util.Optional;

/**
 * A sentence in its surroundings.
 *
 * @param before a few words before it
 * @param after a few words after it
 */
public record SentenceView(Evidence evidence, Optional<Text> before, Optional<Text> after) {}

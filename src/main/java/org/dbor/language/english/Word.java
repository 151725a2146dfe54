package org.dbor.language.english;

import org.dbor.document.Span;
import org.dbor.language.Atom;

/**
 * A word or sign of a sentence with its part of speech, or an atom that stands for several.
 *
 * @param lower in lower case
 * @param lemma dictionary form, for an unknown word the word in lower case
 * @param atom what it stands for, or null
 */
record Word(Span span, String text, String lower, Tag tag, String lemma, Atom atom) {

  Word as(Tag other, String otherLemma) {
    return new Word(span, text, lower, other, otherLemma, atom);
  }

  boolean is(String word) {
    return atom == null && lower.equals(word);
  }

  boolean is(Atom.Kind kind) {
    return atom != null && atom.kind() == kind;
  }

  boolean capitalized() {
    return Character.isUpperCase(text.charAt(0));
  }
}

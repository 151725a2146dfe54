package org.dbor.language.english;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Parts of speech, as fine as clauses need them. */
enum Tag {
  NOUN,
  /** A noun that may also be read as a verb of the third person: {@code plans}. */
  PLURAL,
  PRONOUN,
  ADJECTIVE,
  ADVERB,
  NUMBER,
  DETERMINER,
  /** {@code 's}. */
  POSSESSIVE,
  PREPOSITION,
  /** {@code to} before a verb. */
  TO,
  CONJUNCTION,
  /** {@code which}, {@code who}, {@code where}, {@code that} after a noun. */
  RELATIVE,
  /** {@code while}, {@code after} before a clause, {@code that} after a verb. */
  SUBORDINATOR,
  MODAL,
  /** Base form of a verb. */
  BASE,
  /** Present tense. */
  PRESENT,
  PAST,
  /** Past participle. */
  PARTICIPLE,
  /** {@code -ing}. */
  GERUND,
  NEGATION,
  PUNCTUATION,
  OTHER;

  /** What a noun follows that has not come yet: {@code the}, {@code new}, {@code three}. */
  static final Set<Tag> OPENING_NOUN = EnumSet.of(DETERMINER, ADJECTIVE, NUMBER, POSSESSIVE);

  /** The part of speech that a tag of the dictionary means, if one of an open class. */
  static Optional<Tag> of(String dictionaryTag) {
    return Optional.ofNullable(
        switch (dictionaryTag) {
          case "NN", "NN:U", "NN:UN", "NNP" -> NOUN;
          case "NNS", "NNPS" -> PLURAL;
          case "JJ", "JJR", "JJS" -> ADJECTIVE;
          case "RB", "RBR", "RBS" -> ADVERB;
          case "VB" -> BASE;
          case "VBP", "VBZ" -> PRESENT;
          case "VBD" -> PAST;
          case "VBN" -> PARTICIPLE;
          case "VBG" -> GERUND;
          default -> null;
        });
  }

  boolean verb() {
    return switch (this) {
      case BASE, PRESENT, PAST, PARTICIPLE, GERUND -> true;
      default -> false;
    };
  }

  boolean nominal() {
    return this == NOUN || this == PLURAL;
  }
}

package org.dbor.language.english;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far a verb phrase reaches behind its last noun phrase: {@code book appointments online},
 * {@code publish the findings in full}, {@code ask everyone again before a voice is used}.
 *
 * <p>What is pledged, aimed at or required is the whole of it, up to a comma, a conjunction or a
 * clause that stands by itself.
 */
final class VerbPhraseReach {
  private static final Set<Tag> CLOSING =
      EnumSet.of(Tag.PUNCTUATION, Tag.CONJUNCTION, Tag.OTHER, Tag.NEGATION);

  /** What something must follow. */
  private static final Set<Tag> OPENING =
      EnumSet.of(
          Tag.PREPOSITION, Tag.TO, Tag.DETERMINER, Tag.SUBORDINATOR, Tag.RELATIVE, Tag.POSSESSIVE);

  private static final Set<Tag> FINITE = EnumSet.of(Tag.MODAL, Tag.PRESENT, Tag.PAST);

  /** Words after which it is no longer told what is done, but why or by what right. */
  private static final Set<String> APART =
      Set.of("under", "as", "because", "while", "although", "though", "since", "so", "whereas");

  private VerbPhraseReach() {}

  /**
   * Where a verb phrase ends that ends at least at an index of the sentence.
   *
   * @param end behind its last phrase
   */
  static int of(int end, List<Word> words) {
    int reach = end;
    boolean subordinate = false;
    Word last = null;
    for (int i = first(end, words); i < words.size(); i++) {
      Word word = words.get(i);
      // rated 16+: a sign that belongs to the word before it
      boolean sign = word.tag() == Tag.OTHER && word.span().start() == reach;
      if (CLOSING.contains(word.tag()) && !sign || APART.contains(word.lower())) {
        break;
      }
      subordinate |= word.tag() == Tag.SUBORDINATOR || word.tag() == Tag.RELATIVE;
      if (FINITE.contains(word.tag()) && !subordinate && !lastOf(i, words)) {
        return end;
      }
      last = word;
      reach = word.span().end();
    }
    return last != null && OPENING.contains(last.tag()) ? end : reach;
  }

  /** the people affected: a participle that stands behind its noun. */
  private static boolean lastOf(int i, List<Word> words) {
    return words.get(i).tag() == Tag.PAST
        && (i + 1 == words.size() || words.get(i + 1).tag() == Tag.PUNCTUATION);
  }

  private static int first(int end, List<Word> words) {
    int i = 0;
    while (i < words.size() && words.get(i).span().start() < end) {
      i++;
    }
    return i;
  }
}

package org.dbor.language.english;

import java.util.Map;
import java.util.stream.IntStream;
import org.dbor.language.Atom;

/** Looks ahead for the finite verb of a clause, which tells a participle from a past tense. */
final class FiniteVerbFinder {
  private final Lookahead ahead;
  private final FunctionWords functionWords;

  FiniteVerbFinder(Lookahead ahead) {
    this.ahead = ahead;
    this.functionWords = ahead.functionWords();
  }

  /** Whether the same clause has a surer finite verb later on that has no subject of its own. */
  boolean laterFinite(int i) {
    for (int j = i + 1; j < ahead.words().size(); j++) {
      Word word = ahead.word(j);
      if (word.atom() != null) {
        continue;
      }
      Tag tag = functionWords.tag(word.lower());
      if (tag == Tag.RELATIVE
          || tag == Tag.SUBORDINATOR
          || word.is(";")
          || word.is(":")
          || word.is("that")
          || tag == Tag.CONJUNCTION && j + 1 < ahead.words().size() && finiteAt(j + 1)) {
        return false;
      }
      if (finiteAt(j)) {
        return !ownSubject(i, j);
      }
    }
    return false;
  }

  /**
   * The rules, unveiled at a forum in May, require firms to: whether a verb without an ending
   * follows a comma, of several of which something is told in between.
   */
  boolean laterPlural(int i) {
    return i > 1
        && ahead.word(i - 2).lower().endsWith("s")
        && IntStream.range(i + 2, ahead.words().size())
            .takeWhile(j -> !ahead.word(j).is(";") && !ahead.word(j).is(":"))
            .filter(j -> ahead.word(j - 1).is(",") && ahead.word(j).atom() == null)
            .anyMatch(this::onlyPlural);
  }

  private boolean onlyPlural(int j) {
    Map<Tag, String> may = ahead.may(j);
    return may.containsKey(Tag.PRESENT)
        && !ahead.word(j).lower().endsWith("s")
        && !may.containsKey(Tag.NOUN)
        && !may.containsKey(Tag.ADJECTIVE)
        && functionWords.tag(ahead.word(j).lower()) == null
        && ahead.objectFollows(j);
  }

  private boolean finiteAt(int j) {
    Word word = ahead.word(j);
    if (word.atom() != null) {
      return false;
    }
    if (functionWords.finite(word.lower())) {
      return true;
    }
    Map<Tag, String> may = ahead.may(j);
    boolean noun = may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL);
    if ((ahead.longVerb(j)
            || ahead.toFollows(j)
            || ahead.determinerFollows(j)
            || ahead.nounFollows(j))
        && ahead.may(j).containsKey(Tag.PRESENT)
        && word.lower().endsWith("s")
        && j > 0
        && ahead.word(j - 1).is(",")) {
      return true;
    }
    if (j > 0
        && ahead.dateAt(j - 1)
        && ahead.toFollows(j)
        && ahead.baseMayFollow(j + 2)
        && may.containsKey(Tag.PRESENT)
        && word.lower().endsWith("s")) {
      // The strategy published in September aims to
      return true;
    }
    boolean finiteForm = may.containsKey(Tag.PAST) || may.containsKey(Tag.PRESENT);
    Tag closedTag = functionWords.tag(word.lower());
    if (!finiteForm || closedTag != null || j > 0 && ahead.word(j - 1).is("to")) {
      return false;
    }
    Tag before = j > 0 ? functionWords.tag(ahead.word(j - 1).lower()) : null;
    if (before == Tag.DETERMINER || before == Tag.PREPOSITION) {
      return false;
    }
    if (may.containsKey(Tag.PAST)) {
      return !may.containsKey(Tag.PARTICIPLE) && !noun
          || !noun && (ahead.objectFollows(j) || ahead.longVerb(j));
    }
    return word.lower().endsWith("s")
        && (!noun || ahead.objectFollows(j) && ahead.determinerFollows(j));
  }

  /**
   * The verb said on Tuesday THE PLAN will: what stands before it is no object of a preposition.
   */
  private boolean ownSubject(int verb, int later) {
    int j = later - 1;
    while (j > verb
        && (ahead.word(j).is(Atom.Kind.NOUN)
            || functionWords.tag(ahead.word(j).lower()) == null
                && ahead.word(j).atom() == null
                && Character.isLetterOrDigit(ahead.word(j).text().charAt(0))
            || functionWords.determiner(ahead.word(j).lower()))) {
      j--;
    }
    if (j == later - 1) {
      return false;
    }
    Word word = ahead.word(j);
    return j == verb || word.is(Atom.Kind.DATE) || functionWords.tag(word.lower()) == Tag.PRONOUN;
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells where the name of a work begins and ends that something tells to be one: {@code A Human on
 * the Line in the Legislative Assembly} is the work, and where it was presented.
 */
final class EnglishWorkExtent {
  private static final List<String> TOLD =
      List.of(Iris.TERMS + "Initiative", Iris.TERMS + "Instrument", Iris.TERMS + "Measure");

  private static final Pattern FIRST = Pattern.compile(EnglishNamedWorks.WORD);

  private static final Pattern RUN =
      Pattern.compile(EnglishNamedWorks.WORD + "(?: " + EnglishNamedWorks.WORD + ")*");

  private static final Pattern JOINT =
      Pattern.compile("(?<= )\\p{Ll}+(?: \\p{Ll}+)* (?=[\\p{Lu}#])");

  /** My Record, A Human on the Line: words that names may begin with. */
  private static final Set<String> OWN =
      Set.of("a", "my", "our", "your", "good", "every", "next", "one", "together");

  private static final Pattern OWNER =
      Pattern.compile("(?:\\p{Lu}[\\p{L}-]+ ){0,3}(?<word>\\p{Lu}[\\p{L}-]+)['’]s? ");

  /** the Have Your Say portal: inside a sentence a name may begin with any word. */
  private static final Pattern INSIDE = Pattern.compile("\\p{Ll},? $");

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final EnglishTitles titles;
  private final Set<String> small;
  private final Set<String> times;
  private final Set<String> openings;
  private final Pattern day;

  /**
   * Of names with small words inside.
   *
   * @param small words that may stand inside a name
   * @param times names of days and months
   */
  EnglishWorkExtent(
      Gazetteer gazetteer,
      Names names,
      EnglishNames english,
      EnglishWords words,
      EnglishTitles titles,
      Lexicon lexicon,
      Set<String> small,
      Set<String> times) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.english = english;
    this.words = words;
    this.titles = titles;
    this.small = small;
    this.times = times;
    this.openings = lexicon.set("never-name");
    this.day = Pattern.compile("(?i) (?:" + Alternation.of(times) + ")(?!\\p{L})");
  }

  /** A name up to the first small word that does not belong to it. */
  Span trimmed(String text, Span whole) {
    Span name = whole;
    String opening = EnglishWords.first(name.of(text));
    while (opening.length() < name.length()
        && (opening.equals("the")
            || openings.contains(opening)
                && !OWN.contains(opening)
                && !INSIDE.matcher(text.substring(0, name.start())).find())) {
      name = new Span(name.start() + opening.length() + 1, name.end());
      opening = EnglishWords.first(name.of(text));
    }
    name = withoutOwner(text, name);
    Matcher time = time(text, name);
    if (time.find()) {
      name = withoutEnd(text, new Span(name.start(), time.start()));
    }
    Matcher joint = JOINT.matcher(text).region(name.start(), name.end());
    joint.useTransparentBounds(true);
    int comma = name.of(text).indexOf(", ");
    if (comma > 0 && !twofold(name.of(text), comma)) {
      name = new Span(name.start(), name.start() + comma);
      joint.region(name.start(), name.end());
    }
    while (joint.find()) {
      if (!joins(text, joint)) {
        return new Span(name.start(), Math.max(name.start(), joint.start() - 1));
      }
    }
    return name;
  }

  /** Whether both parts of a name are of common words: Public Money, Private Code. */
  private boolean twofold(String name, int comma) {
    return words.allCommon(name.substring(0, comma)) && words.allCommon(name.substring(comma + 2));
  }

  /** Norway's Internet for All project: whose it is does not name it. */
  private Span withoutOwner(String text, Span name) {
    Matcher owner = OWNER.matcher(name.of(text));
    return owner.lookingAt() && !words.common(owner.group("word"))
        ? new Span(name.start() + owner.end(), name.end())
        : name;
  }

  /** The Harbour Code on, of the Harbour Code on Wednesday: without small words at the end. */
  private Span withoutEnd(String text, Span whole) {
    Span name = whole;
    while (small.contains(EnglishWords.last(name.of(text))) && name.of(text).indexOf(' ') > 0) {
      name = new Span(name.start(), name.start() + name.of(text).lastIndexOf(' '));
    }
    return name;
  }

  /** The day behind a name in a headline. */
  private Matcher time(String text, Span name) {
    return day.matcher(text).region(name.start(), name.end());
  }

  /** Whether small words join what is a name with both sides: Appeal against Spyware. */
  private boolean joins(String text, MatchResult joint) {
    String right = text.substring(joint.end());
    Matcher word = FIRST.matcher(right);
    if (!word.lookingAt()
        || !words.common(word.group())
        || times.contains(word.group().toLowerCase(Locale.ROOT))) {
      return false;
    }
    Matcher run = RUN.matcher(right);
    String following = run.lookingAt() ? run.group() : "";
    return gazetteer.named(following).isEmpty()
        && !titles.title(EnglishWords.first(following))
        && english
            .classOf(following)
            .or(() -> english.classesOfNoun(following).stream().findFirst())
            .filter(type -> !names.isA(type, TOLD))
            .isEmpty();
  }
}

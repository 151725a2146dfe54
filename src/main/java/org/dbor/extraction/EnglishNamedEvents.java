package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the events that a document names, before it is read: {@code a free talk, Ready for Sixteen,
 * at Harbour Hall}, {@code our Quiet Streets evening}, {@code Hack for All, a hackathon for
 * beginners}, and in a calendar {@code Screen-Free Picnic – Lakeside Park, Sunday 9 May}, whose
 * line tells a place too.
 */
final class EnglishNamedEvents {
  private static final String EVENT = Iris.TERMS + "Event";
  private static final String PLACE = Iris.TERMS + "Place";

  /** Words of a name, with small ones between them. */
  private static final String NAME =
      "(?<name>"
          + EnglishNamedWorks.WORD
          + "(?:(?: \\p{Ll}{1,4}){0,2} "
          + EnglishNamedWorks.WORD
          + ")+)";

  private static final int SHORTEST_PLACE = 3;
  private static final Set<String> DASHES = Set.of("–", "—", "-");

  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final EnglishTitles titles;
  private final Gazetteer gazetteer;
  private final Set<String> nouns;
  private final Set<String> numbers;
  private final Set<String> documents;
  private final Pattern beside;
  private final Pattern before;
  private final Pattern apposed;
  private final Pattern line;
  private final Pattern leading;

  EnglishNamedEvents(
      Gazetteer gazetteer,
      Names names,
      EnglishNames english,
      EnglishWords words,
      EnglishTitles titles,
      Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.english = english;
    this.words = words;
    this.titles = titles;
    this.documents = lexicon.set("document-word");
    this.numbers = lexicon.set("number-word");
    this.nouns = new TreeSet<>(lexicon.set("head-event"));
    nouns.addAll(lexicon.set("named-event-noun"));
    String noun = "(?<noun>" + Alternation.of(nouns) + ")";
    this.beside =
        Pattern.compile(
            "(?<!\\p{L})(?i:an?|the|its|their|our|this|first|free) (?:[\\p{Ll}\\d-]+ ){0,3}?"
                + noun
                + "(?:, (?:(?:called|entitled|titled|named|dubbed) )?|"
                + " (?:called|entitled|titled|named|dubbed) |: )"
                + NAME
                + "(?=[,.;]|$| (?:at|in|on|with|for|from) )");
    this.before =
        Pattern.compile(
            "(?<!\\p{L})(?i:an?|the|its|their|our|this)"
                + " (?:(?:first|second|third|annual|free|yearly) )?"
                + NAME
                + " "
                + noun
                + "(?![\\p{L}-])");
    this.apposed =
        Pattern.compile(
            "(?<![\\p{L}-])"
                + NAME
                + ", (?:an?|our|its|their|this) (?:[\\p{Ll}\\d'’-]+ ){0,3}?(?<noun>"
                + Alternation.of(lexicon.set("head-event"))
                + ")(?= (?:for|that|to|which|in|at|on|with|by|of|\\p{Ll}+ed|held|run)(?!\\p{L})"
                + "|[,.;]|$)");
    this.leading =
        Pattern.compile(
            "(?<![\\p{L}-])(?<name>(?<noun>"
                + Alternation.of(lexicon.set("leading-event-noun"))
                + ")(?: "
                + EnglishNamedWorks.WORD
                + "){1,4})(?! (?:\\p{Lu}|of |for |and |&))");
    String month = Alternation.of(lexicon.formsOfSets("month-"));
    String weekday = Alternation.of(lexicon.formsOfSets("weekday-"));
    this.line =
        Pattern.compile(
            "^\\P{L}*(?<name>\\p{Lu}[^,–—|:;.]{2,60}?)(?<joint>, | – | — | - | \\| |: )(?:[Tt]he"
                + " )?(?<place>\\p{Lu}[^,–—|:()\\d]{2,50}?)(?:, [^,()]{2,40}){0,2}(?:, | – | - |"
                + " \\| )(?:(?i:"
                + weekday
                + "),? )?(?:\\d{1,2} (?i:"
                + month
                + ")|(?i:"
                + month
                + ")\\.? \\d{1,2})(?:,? \\d{4})?(?:,? (?:at |from )?\\d[^()]{0,20})?(?:"
                + " \\([^()]*\\))?\\.?$");
  }

  /** The events that sentences name, and the places that lines of a calendar tell. */
  List<NamedWorks.Work> find(List<String> sentences) {
    List<NamedWorks.Work> found = new ArrayList<>();
    for (String sentence : sentences) {
      add(beside, sentence, found);
      add(before, sentence, found);
      add(apposed, sentence, found);
      add(leading, sentence, found);
      inLine(sentence, found);
    }
    return found;
  }

  private void add(Pattern pattern, String sentence, List<NamedWorks.Work> found) {
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      String name = matcher.group("name");
      if (phrase(name)) {
        found.add(event(name, matcher.group("noun")));
      }
    }
  }

  /** Whether a name is of common words, and of nothing and nobody else. */
  private boolean phrase(String name) {
    return free(name)
        && english.classOf(name).isEmpty()
        && Arrays.stream(name.split("[ -]")).allMatch(this::plain);
  }

  private boolean plain(String word) {
    return Character.isLowerCase(word.charAt(0))
        || words.common(word)
        || numbers.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean free(String name) {
    return gazetteer.named(name).isEmpty() && !titles.title(EnglishWords.first(name));
  }

  private static NamedWorks.Work event(String name, String noun) {
    return new NamedWorks.Work(name, EVENT, Set.of(noun.toLowerCase(Locale.ROOT), "event"), true);
  }

  /** Scam Bingo – Harbour Hall, Wednesday 15 October. */
  private void inLine(String sentence, List<NamedWorks.Work> found) {
    Matcher matcher = line.matcher(sentence);
    if (!matcher.matches()) {
      return;
    }
    String name = matcher.group("name");
    Optional<String> own = english.classOf(name);
    boolean event = own.filter(type -> names.isA(type, List.of(EVENT))).isPresent();
    String noun = EnglishWords.last(name);
    boolean called =
        name.indexOf(' ') > 0
            && (event
                || nouns.contains(noun)
                || own.isEmpty()
                    && DASHES.contains(matcher.group("joint").strip())
                    && !documents.contains(noun)
                    && common(name));
    if (!called || !free(name)) {
      return;
    }
    if (!event) {
      found.add(event(name, noun));
    }
    String place = matcher.group("place");
    if (place.length() > SHORTEST_PLACE && gazetteer.named(place).isEmpty()) {
      found.add(new NamedWorks.Work(place, PLACE, Set.of(), true));
    }
  }

  private boolean common(String name) {
    return Arrays.stream(name.split(" ")).anyMatch(words::common);
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the bodies that a document names, before it is read, by the people it says to work there:
 * {@code policy director at Digital Rights Ireland}, {@code Libraries Connected chief executive
 * Jane Roe}. Else the country, the forum or the words inside would be all that such a name tells.
 */
final class EnglishNamedBodies {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");

  /** Words of a name, with small ones between them. */
  private static final String NAME =
      "(?<![\\p{L}\\p{N}-])(?<name>"
          + EnglishNamedWorks.WORD
          + "(?:(?: (?:of|for|&))? "
          + EnglishNamedWorks.WORD
          + "){0,6})";

  /** A person's name: at least two words. */
  private static final String PERSON =
      "(?<![\\p{L}.'’-])\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}{1,3}\\.?){0,2} \\p{Lu}[\\p{L}'’-]+";

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final EnglishTitles titles;
  private final Set<String> heads;
  private final Set<String> forums;
  private final Set<String> modifiers;
  private final Set<String> openings;
  private final Set<String> demonyms;
  private final Set<String> places;
  private final Pattern employed;
  private final Pattern leading;
  private final Pattern ranked;
  private final Pattern led;

  EnglishNamedBodies(
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
    this.forums = lexicon.set("standing-event-noun");
    this.heads = lexicon.set("head-post");
    this.modifiers = lexicon.set("title-modifier");
    this.openings = lexicon.set("never-name");
    this.demonyms = lexicon.set("demonym");
    this.places =
        Stream.of("name-country", "name-region")
            .flatMap(set -> lexicon.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    String title = titles.expression();
    String address = "(?:(?:" + Alternation.of(lexicon.set("form-of-address")) + ")\\.? )?";
    this.employed =
        Pattern.compile(
            PERSON
                + ",? (?:is |who is )?(?:the |an? )?(?:\\p{Ll}[\\p{L}-]+ ){0,3}"
                + title
                + "(?: [\\p{Ll}-]+){0,2} (?:(?:of|for|from|with) the |at (?:the )?)"
                + NAME
                + "(?=[,.;)]|$| (?:who|said|says|and|has|had|will|told|also|was|is) )");
    this.leading =
        Pattern.compile(
            "(?<![\\p{L}-] |\\p{L}['’]s )"
                + NAME
                + "(?:['’]s)? (?:(?!(?:"
                + Alternation.of(lexicon.set("phrase-breaker"))
                + ") |[\\p{L}-]+ed )\\p{Ll}[\\p{L}-]+ ){0,2}(?=\\p{Ll})"
                + title
                + "(?: (?:of|for) (?!the |an? |its )(?:[\\p{Ll}-]+ (?:and )?){1,3})? ?"
                + address
                + PERSON);
    this.ranked =
        Pattern.compile(
            "(?<!\\p{L}[-,]? )" + NAME + " (?=\\p{Lu})(?<post>" + title + ") " + address + PERSON);
    this.led =
        Pattern.compile(
            PERSON
                + ",? who (?:also |now |currently )?(?:"
                + Alternation.of(lexicon.set("leading-verb-form"))
                + ") the "
                + NAME
                + "(?=[,.;]|$| (?:said|says|and|has|had|will|told) )");
  }

  /** The bodies that sentences name. */
  List<NamedWorks.Work> find(List<String> sentences) {
    List<NamedWorks.Work> found = new ArrayList<>();
    for (String sentence : sentences) {
      add(employed, sentence, found);
      add(leading, sentence, found);
      add(ranked, sentence, found);
      add(led, sentence, found);
    }
    return found;
  }

  private void add(Pattern pattern, String sentence, List<NamedWorks.Work> found) {
    Matcher matcher = pattern.matcher(sentence);
    while (matcher.find()) {
      String name = withoutOpening(matcher.group("name"));
      boolean other =
          pattern == ranked
              ? field(name, matcher.group("post"))
              : pattern == employed && work(name);
      if (!other && body(name)) {
        found.add(new NamedWorks.Work(name, typeOf(name), Set.of(), true));
      }
    }
  }

  /** Digital Policy Director Jane Roe: the field of a post, and no body. */
  private boolean field(String name, String post) {
    return words.allCommon(name) || !heads.contains(post.toLowerCase(Locale.ROOT));
  }

  /** Manager of the Rural Broadband Programme: no body, but the Director of the Harbour Forum. */
  private boolean work(String name) {
    return english
        .classOf(name)
        .filter(type -> !names.isA(type, List.of(ORGANIZATION)))
        .filter(type -> !names.isA(type, EVENT) || !forums.contains(EnglishWords.last(name)))
        .isPresent();
  }

  /** Former Harbour Trust director Jane Roe; In Geneva ambassador Jane Roe. */
  private String withoutOpening(String whole) {
    String name = whole;
    int space = name.indexOf(' ');
    while (space > 0
        && (modifiers.contains(EnglishWords.first(name))
            || openings.contains(EnglishWords.first(name)))) {
      name = name.substring(space + 1);
      space = name.indexOf(' ');
    }
    return name;
  }

  /** Whether a name is not known, nor that of a place or a post. */
  private boolean body(String name) {
    return (name.indexOf(' ') > 0 || EnglishWords.COINED.matcher(name).matches())
        && gazetteer.named(name).isEmpty()
        && !places.contains(name)
        && Arrays.stream(name.split(" ")).noneMatch(demonyms::contains)
        && (own(name).isPresent() || !places.contains(name.split(" ")[0]))
        && !titles.title(EnglishWords.last(name))
        && !titles.title(EnglishWords.first(name));
  }

  /** The class of organizations that a name tells by itself. */
  private Optional<String> own(String name) {
    return english.classOf(name).filter(type -> names.isA(type, List.of(ORGANIZATION)));
  }

  private String typeOf(String name) {
    return own(name).orElse(ORGANIZATION);
  }
}

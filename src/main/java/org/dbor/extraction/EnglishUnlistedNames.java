package org.dbor.extraction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Takes names and phrases that nobody lists for what their place in the clause makes of them. */
final class EnglishUnlistedNames {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String PERSON = Iris.TERMS + "Person";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String REGION = Iris.TERMS + "Region";
  private static final String PLACE = Iris.TERMS + "Place";
  private static final String GROUP = Iris.TERMS + "StakeholderGroup";

  /** Where something may be held; a labelled line has no preposition. */
  private static final Set<Case> SOMEWHERE =
      EnumSet.of(Case.IN, Case.AT, Case.VENUE, Case.TARGET, Case.BARE, Case.ITEMS);

  /** Where a building may be named. */
  private static final Set<Case> PLACED = EnumSet.of(Case.IN, Case.AT, Case.VENUE);

  /** Where people are named who take part in something. */
  private static final Set<Case> TAKES_PART =
      EnumSet.of(Case.OBJECT, Case.INCLUDING, Case.BARE, Case.ITEMS, Case.FROM);

  private static final List<String> MEASURES = List.of(MEASURE);
  private static final String INITIATIVE = Iris.TERMS + "Initiative";

  /** a programme for Ghana and Togo: where it is for does not name it. */
  private static final Pattern REGIONAL = Pattern.compile(" for (?:the )?\\p{Lu}");

  /** What a text is said to be about. */
  private static final Pattern ABOUT =
      Pattern.compile("(?s) (?:(?:on|concerning|against) .+|for (?:the )?\\p{Ll}.+)");

  /** Harbour's new internet bill, its report on toys: whose it is does not name it. */
  private static final Pattern POSSESSOR =
      Pattern.compile(
          "^(?:[Ii]ts |[Tt]heir )(?:first(?:-ever)? |latest )?|^(?:[Tt]he )?\\p{Lu}[\\p{L}.-]*(?: (?:of |for |and |the )*\\p{Lu}[\\p{L}.-]*)*['’]s?"
              + " (?=\\p{L})");

  /** a code on AI under which every clone is marked: what it says is no part of the name. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?s),? (?:(?:under|in|by|for|to|with|of) )?(?:which|whose|whom|who) .*");

  /** What is no work. */
  private static final List<String> NO_WORKS = List.of(ORGANIZATION, PERSON, PLACE, GROUP);

  private static final String VENUE = Iris.TERMS + "Venue";

  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final Lexicon lexicon;
  private final Pattern unpriced;

  EnglishUnlistedNames(Names names, EnglishNames english, EnglishWords words, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.words = words;
    this.lexicon = lexicon;
    this.unpriced =
        Pattern.compile(
            "^(?:[Tt]he |[Aa]n? )?(?:(?!of )[\\p{Ll}-]+ ){0,2}?(?:[$₩€£¥]|[A-Z]{2,3}[$"
                + " ]?)?\\d[\\d,.]*(?:[ -](?:"
                + Alternation.of(lexicon.formsOfSets("factor-"))
                + "))?(?:[ -](?:"
                + Alternation.of(lexicon.formsOfSets("currency-"))
                + "))? ");
  }

  /**
   * Who does what only people and organizations do: a name of common words is an organization's, of
   * two or three other words a person's. Who takes part in an event or is somebody's partner may be
   * told by that alone.
   */
  List<FilledRole> actor(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean person = wanted.classes().contains(PERSON);
    boolean organization = wanted.classes().contains(ORGANIZATION);
    boolean acts = phrase.role() == Case.SUBJECT && !wanted.classes().contains(COUNTRY);
    String[] parts = quoted.text().split(" ");
    if (lexicon.set("plural-post").contains(EnglishWords.last(quoted.text()))) {
      // Presidents of three bodies are no body.
      return List.of();
    }
    boolean personal =
        (parts.length == 2 || parts.length == 3)
            && Arrays.stream(parts).noneMatch(words::common)
            && Arrays.stream(parts).allMatch(part -> part.matches("\\p{Lu}[\\p{L}'’.-]+"));
    if (person
        && personal
        && (acts && phrase.conjuncts().size() < 3 || TAKES_PART.contains(phrase.role()))) {
      return minted(PERSON, quoted, discourse);
    }
    boolean partner = phrase.role().partner() && !words.common(quoted.text());
    boolean listed = phrase.role() == Case.ITEMS && !person;
    return organization && (acts || partner || listed)
        ? minted(ORGANIZATION, quoted, discourse)
        : List.of();
  }

  /**
   * CSIRO will test the tool: where a body with a name of its own is wanted, letters and what is no
   * word of the language are one, but two such words may be a person.
   */
  List<FilledRole> body(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean named =
        EnglishWords.ACRONYM.matcher(quoted.text()).matches()
            || EnglishWords.COINED.matcher(quoted.text()).matches();
    return named && wanted.classes().contains(ORGANIZATION)
        ? actor(quoted, phrase, wanted, discourse)
        : List.of();
  }

  /** Whether a name may be that of a person in a list of people: Mark Ellis. */
  boolean personal(String name) {
    String[] parts = name.split(" ");
    return (parts.length == 2 || parts.length == 3)
        && Arrays.stream(parts).allMatch(part -> part.matches("\\p{Lu}[\\p{L}'’.-]+"))
        && !Arrays.stream(parts).allMatch(words::common);
  }

  /**
   * Smart Sahel Villages is funded with 36 million: where no actor and no place can stand, a name
   * that nobody knows is that of an initiative.
   */
  List<FilledRole> work(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean titled =
        EnglishWords.COINED.matcher(quoted.text()).matches()
            || quoted.text().indexOf(' ') > 0
                // One NZ: a firm of that country
                && !EnglishWords.ACRONYM
                    .matcher(quoted.text().substring(quoted.text().lastIndexOf(' ') + 1))
                    .matches()
                && (phrase.role() != Case.SUBJECT || !personal(quoted.text()));
    boolean work =
        wanted.classes().stream().noneMatch(type -> names.isA(type, NO_WORKS))
            && wanted.classes().contains(INITIATIVE);
    return titled && work ? minted(INITIATIVE, quoted, discourse) : List.of();
  }

  /** A new entity for a name of which nothing is known. */
  List<FilledRole> minted(String type, Mention.Quoted quoted, Discourse discourse) {
    return List.of(
        FilledRole.of(names.minted(type, List.of(quoted.text()), discourse), quoted.text()));
  }

  /** A name that nobody knows is a place where something is held. */
  List<FilledRole> place(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    // in the Legal Sector, in Clinics: words of the language, and no place
    boolean nowhere = phrase.role() == Case.IN && words.allCommon(quoted.text());
    if (nowhere || !SOMEWHERE.contains(phrase.role())) {
      return List.of();
    }
    if (wanted.classes().contains(PLACE)) {
      return minted(PLACE, quoted, discourse);
    }
    // starts in Thessaly: of a region, words of the language tell nothing.
    boolean region =
        wanted.classes().contains(REGION)
            && phrase.role() != Case.BARE
            && words.noneCommon(quoted.text())
            && !EnglishWords.ACRONYM.matcher(quoted.text()).matches();
    return region ? minted(REGION, quoted, discourse) : List.of();
  }

  /**
   * at the Meadow Library: what else would be an organization is a venue where something is held.
   */
  List<FilledRole> venue(
      Mention.Named named, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean held =
        SOMEWHERE.contains(phrase.role())
            && wanted.classes().contains(PLACE)
            && (!named.entity().known() || housed(named, phrase, wanted))
            && names.isA(named.entity(), List.of(ORGANIZATION));
    return held
        ? List.of(
            FilledRole.of(names.minted(VENUE, List.of(named.text()), discourse), named.text()))
        : List.of();
  }

  /** at the National Assembly: a known body, by its noun a building as well. */
  private boolean housed(Mention.Named named, NounPhrase phrase, RoleSpec.Filler.Typed wanted) {
    return wanted.classes().equals(List.of(PLACE))
        && PLACED.contains(phrase.role())
        && lexicon.set("venue-body-noun").contains(EnglishWords.last(named.text()));
  }

  /** Pacific island countries: a region, told by its noun and a capital. */
  Optional<FilledRole> region(String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    String name = english.clean(text);
    return name.indexOf(' ') > 0
            && wanted.classes().contains(REGION)
            && lexicon.set("region-noun").contains(EnglishWords.last(name))
            && name.chars().anyMatch(Character::isUpperCase)
        ? Optional.of(FilledRole.of(names.minted(REGION, List.of(name), discourse), name))
        : Optional.empty();
  }

  /**
   * a draft resolution on trustworthy AI: an instrument or plan without a name of its own, told by
   * its noun and by what is said with it.
   */
  Optional<FilledRole> work(
      String phrase, String told, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    String before = POSSESSOR.matcher(phrase).replaceFirst("");
    String whole = RELATIVE.matcher(POSSESSOR.matcher(told).replaceFirst("")).replaceFirst("");
    String head = withOf(before, whole);
    if (!endsInWorkNoun(head)) {
      return Optional.empty();
    }
    List<String> classes = english.classOf("a " + head).stream().toList();
    boolean fits =
        classes.stream()
            .anyMatch(type -> names.isA(type, wanted.classes()) && !names.isA(type, MEASURES));
    String core = english.clean(unpriced.matcher(head).replaceFirst(""));
    // What the noun has in itself does not specify it: a memorandum of understanding.
    String[] words = core.substring(0, core.length() - head.length() + before.length()).split(" ");
    boolean specified =
        words.length > 1
            && Arrays.stream(words)
                .limit(words.length - 1L)
                .anyMatch(
                    word ->
                        !lexicon.set("general-modifier").contains(word.toLowerCase(Locale.ROOT))
                            && !Character.isDigit(word.charAt(0))
                            && !lexicon.set("number-word").contains(word));
    boolean about = about(head, whole) && !REGIONAL.matcher(whole).find();
    if (!about && lexicon.set("measure-noun").contains(EnglishWords.last(head))) {
      // a late ban: a measure, unless it is told what is banned
      return Optional.empty();
    }
    boolean definite = lexicon.set("demonstrative").contains(EnglishWords.first(head));
    if (!fits || !(about || specified && !definite)) {
      return Optional.empty();
    }
    String name = about ? english.clean(unpriced.matcher(whole).replaceFirst("")) : core;
    return Optional.of(
        FilledRole.of(
            names
                .known(name, wanted.classes(), discourse)
                .orElseGet(() -> names.minted(classes.getFirst(), List.of(name), discourse)),
            name));
  }

  /** a memorandum of understanding: the noun with its own {@code of}. */
  private String withOf(String head, String whole) {
    return lexicon.set("work-noun").stream()
        .filter(noun -> noun.contains(" of ") && noun.startsWith(EnglishWords.last(head) + " of "))
        .map(noun -> head + noun.substring(EnglishWords.last(head).length()))
        .filter(whole::startsWith)
        .findFirst()
        .orElse(head);
  }

  private boolean endsInWorkNoun(String head) {
    Set<String> nouns = lexicon.set("work-noun");
    String[] parts = head.split(" ");
    boolean several =
        parts.length > 2
            && nouns.contains(
                String.join(" ", Arrays.copyOfRange(parts, parts.length - 3, parts.length)));
    return several || nouns.contains(EnglishWords.last(head));
  }

  /**
   * Whether a phrase goes on with what the text is about: guidelines on generative AI, an amendment
   * to the Act, an audit of the algorithm.
   */
  private boolean about(String head, String whole) {
    if (whole.length() <= head.length() || !whole.startsWith(head)) {
      return false;
    }
    String rest = whole.substring(head.length());
    String noun = EnglishWords.last(head);
    return ABOUT.matcher(rest).matches()
        || rest.startsWith(" to ") && lexicon.set("amending-noun").contains(noun)
        || rest.startsWith(" of ") && lexicon.set("studying-noun").contains(noun);
  }

  /** reasonable measures, further steps: words that single nothing out. */
  private boolean general(String name) {
    String[] parts = name.toLowerCase(Locale.ROOT).split(" ");
    return Arrays.stream(parts)
        .limit(parts.length - 1L)
        .allMatch(lexicon.set("general-modifier")::contains);
  }

  private String measureName(String text) {
    return english.clean(
        POSSESSOR
            .matcher(EnglishNames.withoutPossessor(unpriced.matcher(text).replaceFirst("")))
            .replaceFirst(""));
  }

  /** a fraud hotline, a toolkit against dark patterns: a measure, told by its noun. */
  Optional<FilledRole> measure(
      String phrase, String whole, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    if (!wanted.classes().contains(MEASURE)) {
      return Optional.empty();
    }
    String text = measureName(phrase);
    String all = measureName(whole);
    String name =
        (text.indexOf(' ') < 0 || general(text))
                && all.startsWith(text)
                && ABOUT.matcher(all.substring(text.length())).matches()
            ? all
            : text;
    if (name.indexOf(' ') < 0
        || general(name)
        || !lexicon.set("measure-noun").contains(EnglishWords.last(text))) {
      return Optional.empty();
    }
    Entity entity =
        names
            .known(name, List.of(MEASURE), discourse)
            .orElseGet(
                () -> discourse.noted(names.minted(MEASURE, List.of(name), discourse), "en"));
    return names.isA(entity, wanted.classes())
        ? Optional.of(FilledRole.of(entity, name))
        : Optional.empty();
  }
}

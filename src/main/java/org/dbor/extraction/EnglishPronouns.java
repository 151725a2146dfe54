package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds what a pronoun or a noun with a demonstrative stands for: {@code it}, {@code this forum}.
 */
final class EnglishPronouns {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String PERSON = Iris.TERMS + "Person";

  /** What a noun or a part of a name may point back to. */
  static final List<String> WORKS =
      List.of(
          Iris.TERMS + "Initiative",
          Iris.TERMS + "Instrument",
          Iris.TERMS + "Measure",
          Iris.TERMS + "Event");

  /** What somebody promised to do is no plan with a timetable. */
  private static final List<String> COMMITMENT = List.of(Iris.TERMS + "Commitment");

  private static final List<String> SPEAKERS =
      List.of(ORGANIZATION, PERSON, Iris.TERMS + "Country");

  private static final RoleSpec.Filler.Typed MEASURES =
      new RoleSpec.Filler.Typed(
          List.of(Iris.TERMS + "Measure", Iris.TERMS + "Programme"), false, false);

  private static final Pattern OF_WHAT = Pattern.compile(" (?:on|for|of|to|in|against) ");

  private static final Pattern CALLED =
      Pattern.compile(
          "\\P{L}*(?:Called|Dubbed|Named|Titled|Entitled|Branded|Nicknamed|Christened|Known"
              + " as|Billed as) (?:the |The )?[“\"‘']?");

  private static final String THEY = "they";

  /** What are the aims? asks of nothing told before. */
  private static final String ASKING = "what";

  /** One plan is no they, guidelines are. */
  private static final List<String> PLURAL = List.of(THEY, "them");

  /** Sentences that a noun may point back over, if the name it stands for has that noun. */
  private static final int REACH_OF_NAME = 30;

  /** Sentences that a noun may point back over by its class alone. */
  private static final int REACH_OF_CLASS = 4;

  /** Sentences that it may point back over, where those between tell of nothing it could be. */
  private static final int REACH_OF_TOPIC = 3;

  /** From two on. */
  private static final List<String> NUMBERS = List.of("two", "three", "four", "five");

  private final Pattern several =
      Pattern.compile(
          "(?i:the |these |both the |all )?(?<number>(?i:two|three|four|five|both))"
              + " (?<noun>\\p{Ll}+s)");

  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");

  /** SIM card: initials before a common noun. */
  private static final Pattern INITIALS_OF = Pattern.compile("\\p{Lu}{2,} \\p{Ll}");

  private final Names names;
  private final EnglishNames english;
  private final Lexicon lexicon;
  private final EnglishKin kin;

  EnglishPronouns(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
    this.kin = new EnglishKin(lexicon);
  }

  /**
   * What the sentence before was about: of works and events the first with a name of its own, which
   * then must be what is wanted.
   */
  private Optional<RecentMention> topic(
      boolean plural, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    List<RecentMention> before =
        discourse.recent().justBefore().stream()
            .filter(recent -> !names.isA(recent.entity(), List.of(PERSON)))
            .toList();
    // A plan reaches out to a region and is then it: no place is, while a work was told of.
    boolean works =
        wanted.classes().stream().anyMatch(type -> names.isA(type, WORKS))
            || wanted.classes().stream().allMatch(type -> names.isA(type, PLACE));
    Optional<RecentMention> named =
        before.stream()
            .filter(recent -> works && names.isA(recent.entity(), WORKS))
            .filter(recent -> !plural || several(recent.entity()))
            .filter(recent -> capitals(recent.entity().label("en")))
            .findFirst();
    return named.isPresent()
        ? named.filter(recent -> names.isA(recent.entity(), wanted.classes()))
        : before.stream()
            .filter(recent -> names.isA(recent.entity(), wanted.classes()))
            .filter(
                recent -> !plural || !names.isA(recent.entity(), WORKS) || several(recent.entity()))
            .findFirst();
  }

  /**
   * The programme starts in May. Two million has been set aside. It will …: what was told of last,
   * where the sentence between names neither a work nor anybody who acts.
   */
  private Optional<RecentMention> topicBefore(
      boolean plural, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean silent =
        discourse.recent().justBefore().stream()
            .noneMatch(
                recent ->
                    names.isA(recent.entity(), WORKS) || names.isA(recent.entity(), SPEAKERS));
    return silent && wanted.classes().stream().anyMatch(type -> names.isA(type, WORKS))
        ? discourse
            .recent()
            .antecedent(entity -> names.isA(entity, WORKS), REACH_OF_TOPIC)
            .filter(recent -> capitals(recent.entity().label("en")))
            .filter(recent -> names.isA(recent.entity(), wanted.classes()))
            .filter(recent -> !plural || several(recent.entity()))
        : Optional.empty();
  }

  /** Harbour Plan, and no SIM card: whether a name begins with more than initials. */
  private static boolean capitals(String name) {
    return Character.isUpperCase(name.charAt(0)) && !INITIALS_OF.matcher(name).lookingAt();
  }

  /** Guidelines on Cloud Use: whether the noun of a name is plural, whatever follows it. */
  private static boolean several(Entity entity) {
    return OF_WHAT.split(entity.label("en"))[0].endsWith("s");
  }

  /** The measure or programme that a pronoun stands for. */
  Optional<FilledRole> measure(
      String text, Span span, SentenceReading reading, Discourse discourse) {
    return lexicon.set("thing-pronoun").contains(text.toLowerCase(Locale.ROOT))
        ? referredTo(text, span, MEASURES, reading, discourse)
        : Optional.empty();
  }

  /** the forum, this 28-article document, it: what was named before. */
  Optional<FilledRole> referredTo(
      String text,
      Span span,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String[] words = text.split("\\s+");
    String first = words[0].toLowerCase(Locale.ROOT);
    if (words.length == 1 && lexicon.set("speaker-pronoun").contains(first)) {
      return discourse
          .speaker()
          .filter(person -> names.isA(person, wanted.classes()))
          .map(person -> FilledRole.of(person, person.label("en")));
    }
    if (words.length == 1 && lexicon.set("publisher-pronoun").contains(first)) {
      return publisher(wanted, discourse);
    }
    if (first.equals(THEY) && groupBefore(span, reading)) {
      return Optional.empty();
    }
    if (words.length == 1 && lexicon.set("thing-pronoun").contains(first)) {
      Optional<FilledRole> here = before(span, wanted, false, reading);
      return here.isPresent() || saidOfItself(span, reading)
          ? here
          : topic(PLURAL.contains(first), wanted, discourse)
              .or(
                  () ->
                      ASKING.equals(first)
                          ? Optional.empty()
                          : topicBefore(PLURAL.contains(first), wanted, discourse))
              .map(RecentMention::filling);
    }
    if (words.length == 1 && lexicon.set("person-pronoun").contains(first)) {
      return wanted.classes().contains(PERSON)
          ? before(span, wanted, true, reading)
              .or(
                  () ->
                      discourse
                          .recent()
                          .antecedent(entity -> names.isA(entity, List.of(PERSON)), REACH_OF_CLASS)
                          .map(RecentMention::filling))
          : Optional.empty();
    }
    if (!lexicon.set("demonstrative").contains(first) || words.length < 2 || words.length > 4) {
      return Optional.empty();
    }
    if (lexicon.set("possessive-pronoun").contains(first)
        && lexicon.set("one-more").contains(words[1].toLowerCase(Locale.ROOT))) {
      // its first report: one that was not named before
      return Optional.empty();
    }
    String noun = EnglishWords.last(text);
    for (int i = 1; i < words.length - 1; i++) {
      // the political agreement: another one than was named before
      if (Character.isUpperCase(words[i].charAt(0))
          || words[i].indexOf('-') < 0 && !lexicon.set("reference-modifier").contains(words[i])) {
        return Optional.empty();
      }
    }
    List<String> classes =
        english.classesOfNoun(noun).stream()
            .filter(
                type ->
                    wanted.classes().stream()
                        .anyMatch(
                            want ->
                                names.isA(type, List.of(want)) || names.isA(want, List.of(type))))
            .toList();
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    Optional<FilledRole> called = called(span, classes, wanted, reading);
    if (called.isPresent()) {
      return called;
    }
    return discourse
        .recent()
        .antecedent(
            entity ->
                names.isA(entity, classes)
                    && names.isA(entity, wanted.classes())
                    && entity.labels().stream().anyMatch(label -> hasWord(label.text(), noun)),
            REACH_OF_NAME)
        .or(
            () ->
                discourse
                    .recent()
                    .antecedent(
                        entity ->
                            names.isA(entity, classes)
                                && names.isA(entity, wanted.classes())
                                && !names.isA(entity, List.of(ORGANIZATION))
                                && !names.isA(entity, COMMITMENT)
                                && !kin.other(noun, entity),
                        REACH_OF_CLASS))
        .map(RecentMention::filling);
  }

  /** Called Ring First, the campaign begins in May: what its name opens the sentence with. */
  private Optional<FilledRole> called(
      Span span, List<String> classes, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    String text = reading.text().text();
    return reading.named().stream()
        .filter(named -> CALLED.matcher(text.substring(0, named.span().start())).matches())
        .filter(named -> named.span().end() < span.start())
        .filter(
            named ->
                text.substring(named.span().end(), span.start())
                    .replaceAll("[”\"’']", "")
                    .equals(", "))
        .filter(named -> names.isA(named.entity(), wanted.classes()))
        .filter(
            named ->
                names.isA(named.entity(), classes)
                    || classes.stream()
                        .anyMatch(type -> names.isA(type, List.of(named.entity().type()))))
        .findFirst()
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }

  /** We, in what is no speech: who publishes the document. */
  private Optional<FilledRole> publisher(RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return discourse
        .publisher()
        .filter(body -> discourse.speaker().isEmpty() && names.isA(body, wanted.classes()))
        .map(body -> FilledRole.of(body, body.label("en")));
  }

  /** the two ministries, both sides: as many of that kind as were named last. */
  List<FilledRole> several(String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    Matcher matcher = several.matcher(text.strip());
    if (!matcher.matches()) {
      return List.of();
    }
    int number = 2 + Math.max(NUMBERS.indexOf(matcher.group("number").toLowerCase(Locale.ROOT)), 0);
    String plural = matcher.group("noun").toLowerCase(Locale.ROOT);
    String noun = plural.replaceFirst("ies$", "y").replaceFirst("s$", "");
    List<String> classes =
        lexicon.set("party-noun").contains(plural)
            ? List.of(ORGANIZATION, Iris.TERMS + "Country")
            : english.classesOfNoun(noun);
    return discourse
        .recent()
        .last(
            number,
            entity -> names.isA(entity, classes) && names.isA(entity, wanted.classes()),
            REACH_OF_CLASS)
        .stream()
        .map(RecentMention::filling)
        .toList();
  }

  /** What the sentence itself named last before a pronoun. */
  private Optional<FilledRole> before(
      Span pronoun, RoleSpec.Filler.Typed wanted, boolean person, SentenceReading reading) {
    Optional<Mention.Named> subject = person ? Optional.empty() : mainSubject(pronoun, reading);
    if (subject.isPresent()) {
      return subject
          .filter(named -> names.isA(named.entity(), wanted.classes()))
          .map(named -> FilledRole.of(named.entity(), named.text()));
    }
    if (!person && alreadyMeant(pronoun, reading)) {
      // It rests on the Harbour Code, and we tested it: what the first it stands for.
      return Optional.empty();
    }
    if (!person && (opened(pronoun, reading) || ofWorkBefore(pronoun, reading))) {
      // Modelled on the Harbour Code, it bans: not what opens the sentence is meant.
      return Optional.empty();
    }
    return reading.named().reversed().stream()
        .filter(named -> named.span().end() <= pronoun.start())
        .filter(named -> names.isA(named.entity(), wanted.classes()))
        .filter(named -> names.isA(named.entity(), List.of(PERSON)) == person)
        .findFirst()
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }

  /** Whether the sentence has what was told of before as its subject, in a pronoun. */
  private boolean alreadyMeant(Span pronoun, SentenceReading reading) {
    return mainSubjects(pronoun, reading)
        .map(head -> reading.text().of(head).toLowerCase(Locale.ROOT))
        .anyMatch(lexicon.set("thing-pronoun")::contains);
  }

  /**
   * The system relies on the Harbour Code, and we built it with A: the system, and not the code.
   */
  private boolean ofWorkBefore(Span pronoun, SentenceReading reading) {
    return mainSubjects(pronoun, reading)
        .filter(head -> reading.atomAtEndOf(head).isEmpty())
        .map(head -> EnglishWords.last(reading.text().of(head)))
        .anyMatch(
            noun -> english.classesOfNoun(noun).stream().anyMatch(type -> names.isA(type, WORKS)));
  }

  /** Whether a pronoun is the subject of the first clause that stands by itself. */
  private static boolean opened(Span pronoun, SentenceReading reading) {
    return mainSubjects(pronoun, reading).findAny().isEmpty()
        && reading.clauses().stream()
            .filter(clause -> clause.governor().isEmpty() && !clause.predicate().adnominal())
            .flatMap(clause -> clause.phrases(Case.SUBJECT).stream())
            .findFirst()
            .filter(subject -> subject.span().equals(pronoun))
            .isPresent();
  }

  /** The agency said it would invest: who says so, and nothing that was named before. */
  private boolean saidOfItself(Span pronoun, SentenceReading reading) {
    return mainSubject(pronoun, reading)
            .filter(named -> names.isA(named.entity(), SPEAKERS))
            .isPresent()
        && reading.clauses().stream()
            .filter(clause -> clause.predicate().reported())
            .anyMatch(
                clause ->
                    clause.phrases(Case.SUBJECT).stream()
                        .anyMatch(phrase -> phrase.span().equals(pronoun)));
  }

  /** Participants adopted a declaration in which they …: they are who has no name. */
  private static boolean groupBefore(Span pronoun, SentenceReading reading) {
    return mainSubjects(pronoun, reading)
        .anyMatch(
            head ->
                reading.atomAtEndOf(head).isEmpty()
                    && EnglishWords.last(reading.text().of(head)).endsWith("s"));
  }

  /** The agency held a seminar in Harbour, where it …: who is the subject of the sentence. */
  private static Optional<Mention.Named> mainSubject(Span pronoun, SentenceReading reading) {
    return mainSubjects(pronoun, reading)
        .map(reading::atomAtEndOf)
        .flatMap(Optional::stream)
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .findFirst();
  }

  /** Heads of the subjects of main clauses that stand before a pronoun. */
  private static Stream<Span> mainSubjects(Span pronoun, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.governor().isEmpty() && !clause.predicate().adnominal())
        .flatMap(clause -> clause.phrases(Case.SUBJECT).stream())
        .filter(phrase -> phrase.span().end() <= pronoun.start())
        .map(phrase -> phrase.last().head());
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }
}

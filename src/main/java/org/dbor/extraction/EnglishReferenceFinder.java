package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds nouns that stand for something named before: {@code the ministry}, {@code the charter},
 * {@code this forum}.
 *
 * <p>The last thing named whose name has that noun; for works and events also the last one of that
 * class, a few sentences back, and for plans and programmes the only one of the document. An
 * organization must have the noun in its name.
 */
final class EnglishReferenceFinder {
  /** Sentences that a noun may point back over, if the name it stands for has that noun. */
  private static final int REACH_OF_NAME = 40;

  /** Sentences that a noun may point back over by its class alone. */
  private static final int REACH_OF_CLASS = 4;

  /** Sentences that the firm may point back over, where there are several. */
  private static final int REACH_OF_BODY = 2;

  private static final List<String> BY_CLASS =
      List.of(Iris.TERMS + "Event", Iris.TERMS + "Initiative", Iris.TERMS + "Instrument");
  private static final List<String> MEASURE = List.of(Iris.TERMS + "Measure");
  private static final List<String> WORKS =
      Stream.concat(BY_CLASS.stream(), MEASURE.stream()).toList();
  private static final List<String> BY_NAME = List.of(Iris.TERMS + "Organization");

  /** She, and where a clause begins within the sentence, she. */
  private static final Pattern PERSON =
      Pattern.compile("(?:(?<=^|[.!?”\"] )(?:He|She)|(?<=, )(?:he|she)) (?=\\p{Ll})");

  private static final Pattern DEMONSTRATIVE = Pattern.compile("(?<!\\p{L})[Tt](?:he|his|hat) $");

  /** What stands before a town as a place: it does nothing there. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?:about|across|around|at|beyond|for|from|in|inside|into|near|of|outside|over|through"
              + "|throughout|to|within) $");

  /** The first report will be out in May: one that was not named before. */
  private static final Pattern ORDINAL = Pattern.compile("[Tt]he (?:first|next|initial|latest) ");

  private static final Pattern COMMEMORATION =
      Pattern.compile(".*(?:International|World|National|European) .*(?:Day|Week|Month|Year)");

  private static final List<String> GOVERNMENT = List.of(Iris.TERMS + "GovernmentBody");

  private static final List<String> INSTRUMENT = List.of(Iris.TERMS + "Instrument");
  private static final List<String> INITIATIVE = List.of(Iris.TERMS + "Initiative");

  /** What somebody promised is no plan: to keep it up until 2030. */
  private static final String COMMITMENT = Iris.TERMS + "Commitment";

  private static final List<String> PEOPLE = List.of(Iris.TERMS + "Person");

  private final Names names;
  private final EnglishNames english;
  private final Pattern pattern;
  private final Pattern behindSum;

  /** the service, where the document has named one. */
  private final Pattern spoken;

  private final EnglishOwners owners;
  private final Set<String> measureNouns;
  private final Set<String> plans;
  private final Set<String> towns;
  private final Set<String> townWords;
  private final EnglishKin kin;
  private final EnglishBodyNouns bodies;

  EnglishReferenceFinder(Names names, EnglishNames english, EnglishTitles titles, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.measureNouns = lexicon.set("measure-noun");
    this.plans = lexicon.set("kin-plan");
    this.towns = lexicon.set("town-noun");
    this.townWords = lexicon.set("town-word");
    this.kin = new EnglishKin(lexicon);
    this.bodies = new EnglishBodyNouns(names, lexicon);
    String noun =
        Alternation.of(
            Stream.of(
                    lexicon.headNouns().stream()
                        .filter(
                            head ->
                                names.isA(head.classIri(), BY_CLASS)
                                    || names.isA(head.classIri(), BY_NAME))
                        .map(Lexicon.Head::form),
                    measureNouns.stream(),
                    towns.stream(),
                    bodies.all().stream())
                .flatMap(forms -> forms)
                .collect(Collectors.toSet()));
    String modifier = Alternation.of(lexicon.set("reference-modifier"));
    this.spoken =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?:"
                + modifier
                + ") )?(?<noun>\\p{L}[\\p{L}-]+)(?![\\p{L}\\p{N}-])(?! (?:of|for) | \\p{Lu})");
    String alone = "(?<noun>(?i:" + noun + "))(?![\\p{L}\\p{N}-])(?! (?:of|for) | \\p{Lu})";
    this.behindSum = Pattern.compile(" " + alone);
    String body =
        Alternation.of(
            lexicon.headNouns().stream()
                .filter(head -> names.isA(head.classIri(), BY_NAME))
                .map(Lexicon.Head::form)
                .filter(form -> form.indexOf(' ') < 0)
                .collect(Collectors.toSet()));
    this.owners = new EnglishOwners(names, english, lexicon, body, titles.expression());
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Ss]aid) (?:(?:"
                + modifier
                + "|[\\p{L}\\p{N}]+-[\\p{L}]+) )?"
                + alone);
  }

  /**
   * References in text order.
   *
   * @param named names of the sentence
   * @param sums spans of sums, which may stand inside: the $2 million programme
   */
  List<Mention.Named> find(
      String text, List<Mention.Named> named, List<Span> sums, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    List<Span> taken = named.stream().map(Mention.Named::span).toList();
    works(text, taken, discourse, found);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (taken.stream().noneMatch(other -> other.overlaps(span))
          && found.stream().map(Mention::span).noneMatch(span::overlaps)) {
        referent(text, matcher, span, discourse).ifPresent(found::add);
      }
    }
    for (Span sum : sums) {
      Matcher behind = behindSum.matcher(text).region(sum.end(), text.length());
      if (DEMONSTRATIVE.matcher(text.substring(0, sum.start())).find()
          && behind.useTransparentBounds(true).lookingAt()) {
        Span span = new Span(behind.start("noun"), behind.end("noun"));
        work(behind.group("noun").toLowerCase(Locale.ROOT), discourse)
            .map(recent -> recent.at(span))
            .or(() -> referent(text, behind, span, discourse))
            .ifPresent(found::add);
      }
    }
    people(text, taken, discourse, found);
    owners.find(text, named, discourse, noun -> antecedent(noun, discourse)).stream()
        .filter(owner -> found.stream().map(Mention::span).noneMatch(owner.span()::overlaps))
        .forEach(found::add);
    return found;
  }

  /** The service, by which the document speaks of a work: the last one that is called so. */
  private void works(
      String text, List<Span> taken, Discourse discourse, List<Mention.Named> found) {
    Matcher matcher = spoken.matcher(text);
    while (matcher.find()) {
      String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
      Span span = new Span(matcher.start(), matcher.end());
      if (taken.stream().anyMatch(span::overlaps)) {
        continue;
      }
      work(noun, discourse)
          .or(() -> lastWord(matcher.group("noun"), discourse))
          .map(recent -> recent.at(span))
          .ifPresent(found::add);
    }
  }

  private Optional<RecentMention> work(String noun, Discourse discourse) {
    return discourse.works().noun(noun)
        ? discourse.recent().antecedent(entity -> spokenOf(noun, entity, discourse), REACH_OF_NAME)
        : Optional.empty();
  }

  /** The Passport, of the Harbour Data Passport: a work by the last word of its name. */
  private Optional<RecentMention> lastWord(String word, Discourse discourse) {
    return Character.isUpperCase(word.charAt(0))
        ? discourse
            .recent()
            .antecedent(entity -> endsIn(entity, word) && names.isA(entity, WORKS), REACH_OF_NAME)
        : Optional.empty();
  }

  private static boolean endsIn(Entity entity, String word) {
    String label = entity.label("en");
    int before = label.length() - word.length() - 1;
    return before > 0 && label.charAt(before) == ' ' && label.endsWith(word);
  }

  private boolean spokenOf(String noun, Entity entity, Discourse discourse) {
    return discourse.works().standsFor(noun, entity)
        || names.isA(entity, english.classesOfNoun(noun))
            && (" " + entity.label("en").toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }

  private Optional<Mention.Named> referent(
      String text, Matcher matcher, Span span, Discourse discourse) {
    String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
    boolean place =
        towns.contains(noun)
            && WHERE.matcher(text.substring(Math.max(0, span.start() - 12), span.start())).find();
    return place
        ? Optional.empty()
        : antecedent(noun, discourse)
            .or(() -> introduced(noun, discourse))
            .filter(
                recent ->
                    !ORDINAL.matcher(span.of(text)).lookingAt()
                        || !names.isA(recent.entity(), WORKS)
                        || hasWord(recent.entity(), noun))
            .map(recent -> recent.at(span));
  }

  /** Who is meant by he or she, so that rules of phrases know of whom they are asked. */
  private void people(
      String text, List<Span> taken, Discourse discourse, List<Mention.Named> found) {
    Matcher matcher = PERSON.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end() - 1);
      // Where the sentence itself has named somebody, that may be who is meant.
      if (taken.stream().allMatch(other -> other.start() > span.start())) {
        discourse
            .recent()
            .antecedent(entity -> names.isA(entity, PEOPLE), REACH_OF_CLASS)
            .map(recent -> recent.at(span))
            .ifPresent(found::add);
      }
    }
  }

  /** A measure that was spoken of, but of which nothing was said yet. */
  private Optional<RecentMention> introduced(String noun, Discourse discourse) {
    return measureNouns.contains(noun)
        ? discourse
            .introduced(noun)
            .map(
                phrase ->
                    new RecentMention(
                        phrase.equals(noun)
                            ? names.unnamedWork(MEASURE.getFirst(), phrase, discourse)
                            : names.called(phrase, MEASURE.getFirst(), discourse),
                        phrase,
                        0))
        : Optional.empty();
  }

  private Optional<RecentMention> antecedent(String noun, Discourse discourse) {
    List<String> classes = new ArrayList<>(english.classesOfNoun(noun));
    if (measureNouns.contains(noun)) {
      classes.addAll(MEASURE);
    }
    List<String> works =
        classes.stream()
            .filter(type -> names.isA(type, BY_CLASS) && !names.isA(type, MEASURE))
            .toList();
    boolean actors = names.isA(classes.isEmpty() ? "" : classes.getFirst(), BY_NAME);
    return named(
            actors,
            discourse,
            entity ->
                names.isA(entity, classes) && hasWord(entity, noun)
                    || actors && names.isA(entity, BY_NAME) && headedBy(entity, noun))
        .or(() -> towns.contains(noun) ? town(discourse) : Optional.empty())
        .or(
            () ->
                works.isEmpty()
                    ? Optional.empty()
                    : discourse
                        .recent()
                        .antecedent(
                            entity ->
                                proper(entity)
                                    && names.isA(entity, works)
                                    && !otherOccasion(noun, entity)
                                    && !kin.other(noun, entity)
                                    && !calledOtherwise(noun, entity, discourse)
                                    && !names.isA(entity, MEASURE),
                            REACH_OF_CLASS))
        .or(() -> works.isEmpty() ? Optional.empty() : only(noun, works, discourse))
        .or(() -> onlyInitiative(noun, works, discourse))
        .or(() -> body(noun, discourse));
  }

  /** The launch event, on World Data Day: what is held on such a day is not the day. */
  private static boolean otherOccasion(String noun, Entity entity) {
    return noun.indexOf(' ') > 0 && COMMEMORATION.matcher(entity.label("en")).matches();
  }

  private static boolean hasWord(Entity entity, String word) {
    return (" " + entity.label("en").toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  /** European Commission, Committee on Trade: whatever kind of body it is, by its own noun. */
  private static boolean headedBy(Entity entity, String noun) {
    String label = entity.label("en").toLowerCase(Locale.ROOT);
    return label.endsWith(" " + noun)
        || label.startsWith(noun + " of ")
        || label.startsWith(noun + " on ")
        || label.startsWith(noun + " for ");
  }

  /** The city, of the Harbour Metropolitan Government: who governs the only town of which it is. */
  private Optional<RecentMention> town(Discourse discourse) {
    return discourse
        .recent()
        .only(
            entity ->
                names.isA(entity, GOVERNMENT)
                    && townWords.stream().anyMatch(word -> hasWord(entity, word)));
  }

  /** The firm, the watchdog: the only body that may be one, of all or where one was named last. */
  private Optional<RecentMention> body(String noun, Discourse discourse) {
    if (!bodies.isOne(noun)) {
      return Optional.empty();
    }
    Predicate<Entity> test = entity -> bodies.mayMean(noun, entity);
    return discourse
        .recent()
        .only(test)
        .or(() -> discourse.recent().onlyBeside(test, REACH_OF_BODY))
        .or(() -> discourse.recent().foremost(test));
  }

  /** The plan, of a programme: where a document has one such work only, any noun for it will do. */
  private Optional<RecentMention> onlyInitiative(
      String noun, List<String> works, Discourse discourse) {
    return works.stream().anyMatch(type -> names.isA(type, INITIATIVE))
        ? discourse
            .recent()
            .only(
                entity ->
                    proper(entity)
                        && names.isA(entity, INITIATIVE)
                        && !calledOtherwise(noun, entity, discourse))
        : Optional.empty();
  }

  /** The Fair Play portal is not what the initiative stands for. */
  private boolean calledOtherwise(String noun, Entity entity, Discourse discourse) {
    return discourse
        .works()
        .called(entity.label("en"))
        .filter(work -> !names.isA(entity, INSTRUMENT) && !work.nouns().contains(noun))
        .filter(work -> work.nouns().stream().anyMatch(measureNouns::contains))
        .filter(work -> work.nouns().stream().noneMatch(plans::contains))
        .isPresent();
  }

  /** The ministry is whom the document speaks of most, the plan is the one it spoke of last. */
  private static Optional<RecentMention> named(
      boolean actors, Discourse discourse, Predicate<Entity> test) {
    return actors
        ? discourse.recent().frequent(test, REACH_OF_NAME)
        : discourse.recent().antecedent(test, REACH_OF_NAME);
  }

  /** village libraries, named in passing, are not what the programme stands for. */
  private static boolean proper(Entity entity) {
    return entity.known()
        || !entity.type().equals(COMMITMENT)
            && entity
                .label("en")
                .chars()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private Optional<RecentMention> only(String noun, List<String> works, Discourse discourse) {
    return discourse
        .recent()
        .only(
            entity ->
                proper(entity)
                    && names.isA(entity, works)
                    && !otherOccasion(noun, entity)
                    && !names.isA(entity, MEASURE)
                    && !calledOtherwise(noun, entity, discourse)
                    && !kin.other(noun, entity));
  }
}

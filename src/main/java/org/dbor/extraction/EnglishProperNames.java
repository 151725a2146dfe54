package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds names outside quotations: known ones, those whose head noun or whose neighbours tell what
 * they name, and capitalised words of which nothing is known.
 */
final class EnglishProperNames {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  /** A name of up to six words and a year, as a headline may begin with. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}-]+ )(?:(?:of|on|for|and|\\p{Lu}[\\p{L}-]+) ){1,5}(?:19|20)\\d{2}");

  /** AI Governance Roundtable: a name and no sentence. */
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}&-]*(?: \\p{Lu}[\\p{L}&-]*){1,5}");

  /** Open Data (Access) (“ODA”) Act: a short name inside the long one. */
  private static final Pattern ACRONYM = Pattern.compile("\\([“\"]?(\\p{Lu}{2,9})[”\"]?\\)");

  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String STATUTE = Iris.TERMS + "Statute";

  static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?:Implementing |Delegated )?(?:Regulation|Directive|Decision) \\((?:EU|EC|EEC)\\) "
              + "(?:No\\.? )?\\d{1,4}/\\d{1,4}|Directive \\d{2,4}/\\d{1,4}/E[CU])");

  /** K.S. Park: whatever else the last word may mean. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3} ?\\p{Lu}[\\p{L}-]+");

  /** What stands before a noun that is no name though it has a capital. */
  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?<!\\p{L})(?i:an?|the|this|its|their|our)(?: (?:new|first|draft|joint|final))? $");

  /** What stands before it where it is told of first, and what would tell more of it behind it. */
  private static final Pattern INTRODUCED =
      Pattern.compile("(?<!\\p{L})(?i:an?|its)(?: (?:new|first|joint|final))? $");

  private static final Pattern COMPLEMENT = Pattern.compile(" (?:on|for|of|to|about|against)\\b");

  private static final List<String> INSTRUMENT = List.of(Iris.TERMS + "Instrument");

  private static final Pattern ADDRESSED = Pattern.compile(",? (?:\\p{Lu}\\p{L}{0,4}\\. ?)?");

  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");
  private static final List<String> INITIATIVE = List.of(Iris.TERMS + "Initiative");
  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");

  /** Sentences that a part of a name may point back over. */
  private static final int REACH_OF_NAME = 40;

  /** The words before a name end in an article or a demonstrative. */
  static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})[Tt]h(?:e|is) $");

  /** What a work is on stands behind a part of its name. */
  private static final Pattern ABOUT = Pattern.compile(" (?:on|for|of|against) .+");

  /** The noun of a work stands behind a part of its name. */
  private static final Pattern NOUN = Pattern.compile(" \\p{Lu}\\p{L}+");

  private final Gazetteer gazetteer;
  private final Names names;
  private final Lexicon lexicon;
  private final EnglishWords words;
  private final EnglishPunctuation punctuation;
  private final EnglishKnownNames knownNames;
  private final EnglishNameFinder shapes;
  private final EnglishPersons persons;
  private final EnglishNames english;
  private final EnglishPortfolios portfolios;
  private final EnglishPlaces places;
  private final EnglishAppositions appositions;
  private final Set<String> workNouns;
  private final Pattern described;
  private final Pattern founding;
  private final EnglishLongerNames longer;

  EnglishProperNames(
      Gazetteer gazetteer,
      Names names,
      EnglishNames english,
      Lexicon lexicon,
      EnglishWords words,
      EnglishPunctuation punctuation,
      EnglishNameFinder shapes,
      EnglishPersons persons) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.lexicon = lexicon;
    this.workNouns = lexicon.set("work-noun");
    this.words = words;
    this.punctuation = punctuation;
    this.knownNames = new EnglishKnownNames(gazetteer, names, persons);
    this.shapes = shapes;
    this.persons = persons;
    this.english = english;
    this.appositions = new EnglishAppositions(english, words, lexicon);
    this.places = new EnglishPlaces(names, words, lexicon);
    this.longer = new EnglishLongerNames(names, words, lexicon);
    this.portfolios = new EnglishPortfolios(names, lexicon);
    this.founding =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Alternation.of(lexicon.set("founding-verb-form"))
                + ") (?:up )?(?i:an?|its|the|their|what it calls an?)(?: new| first| national|"
                + " dedicated| joint| permanent| independent)* $");
    this.described =
        Pattern.compile(
            "(?<![\\p{L}-])(?i:" + Alternation.of(lexicon.set("organization-descriptor")) + ") $");
  }

  /**
   * Names in text order, not overlapping.
   *
   * @param from where the sentence begins after bullet or dateline
   * @param closed spans that are something else
   * @param values dates, sums and posts with their fields
   * @param notes takes what was not linked, and why
   */
  List<Mention> find(
      String text,
      int from,
      Discourse discourse,
      List<Span> closed,
      List<Mention> values,
      List<String> notes) {
    List<Mention.Named> known = knownNames.find(text, discourse, notes);
    List<Span> taken = new ArrayList<>(closed);
    values.forEach(value -> taken.add(value.span()));
    List<Span> knownSpans =
        known.stream()
            .filter(
                mention -> !names.isA(mention.entity(), List.of(Iris.TERMS + "StakeholderGroup")))
            .filter(mention -> Character.isUpperCase(mention.entity().label("en").charAt(0)))
            .map(Mention::span)
            .toList();
    List<Mention> found = new ArrayList<>();
    List<EnglishNameFinder.Candidate> candidates =
        punctuation.headline(text)
            ? shapes.find(headed(text, knownSpans), from, taken, knownSpans, List.of())
            : shapes.find(text, from, taken, knownSpans, discourse.works().in(text));
    for (EnglishNameFinder.Candidate candidate : candidates) {
      candidate(text, candidate, known, values, discourse).ifPresent(found::add);
    }
    Optional<Mention.Named> portfolio = portfolios.find(text, discourse);
    portfolio.ifPresent(found::add);
    numbered(text, discourse, found);
    // A longer name wins over a known one inside it, a known one over a shape that tells nothing,
    // the ministry of a minister over the field that it is named by.
    for (Mention.Named mention : known) {
      // Minister for Finance: the field is part of the post.
      boolean field =
          values.stream()
              .filter(Mention.Title.class::isInstance)
              .anyMatch(post -> post.span().contains(mention.span()));
      if (!field
          && found.stream()
              .noneMatch(
                  other ->
                      other instanceof Mention.Named named
                          && named.span().contains(mention.span())
                          && (named.span().length() > mention.span().length()
                              || portfolio.filter(named::equals).isPresent()))) {
        if (found.stream().noneMatch(other -> longer.than(text, mention, other))) {
          found.removeIf(other -> other.span().overlaps(mention.span()));
          found.add(mention);
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  /** Regulation (EU) 2024/1689: an act known by its number. */
  private void numbered(String text, Discourse discourse, List<Mention> found) {
    Matcher matcher = NUMBERED.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      found.removeIf(other -> other.span().overlaps(span));
      Entity entity = names.called(matcher.group(), STATUTE, discourse);
      found.add(new Mention.Named(span, List.of(entity), matcher.group()));
    }
  }

  /** Digital Rights Colloquium 2025: Two Years On: what a headline names before its colon. */
  private String headed(String headline, List<Span> known) {
    int colon = headline.indexOf(": ");
    String before = headline.substring(0, Math.max(colon, 0));
    boolean name =
        HEADING.matcher(before).matches() && known.stream().noneMatch(span -> span.start() == 0);
    boolean event =
        CAPITALISED.matcher(before).matches()
            && english.classOf(before).filter(type -> names.isA(type, EVENT)).isPresent();
    return name || event ? before : "";
  }

  private Optional<Mention> candidate(
      String text,
      EnglishNameFinder.Candidate candidate,
      List<Mention.Named> known,
      List<Mention> values,
      Discourse discourse) {
    Span span = candidate.span();
    String name = candidate.text();
    if (known.stream().anyMatch(mention -> mention.span().contains(span))) {
      return Optional.empty();
    }
    Optional<Entity> before = names.known(name, List.of(), discourse);
    if (before.isPresent() && !names.isA(before.get(), POSITION)) {
      persons.shortened(before.get(), name, discourse);
      return Optional.of(new Mention.Named(span, List.of(before.get()), name));
    }
    Optional<Mention.Named> shortName = shortName(text, span, name, discourse);
    if (shortName.isPresent()) {
      return Optional.of(shortName.get());
    }
    Optional<String> work = discourse.works().typeOf(name);
    if (work.isPresent()) {
      Span whole = appositions.withNoun(text, span);
      Entity entity = names.minted(work.get(), List.of(whole.of(text)), discourse);
      discourse.name(name, entity);
      return Optional.of(new Mention.Named(whole, List.of(entity), whole.of(text)));
    }
    if (INITIALS.matcher(name).matches()) {
      Optional<Mention.Named> someone = persons.person(text, span, true, discourse);
      if (someone.isPresent()) {
        return Optional.of(someone.get());
      }
    }
    Optional<Mention.Named> namesake =
        candidate.type().filter(type -> names.isA(type, PLACE)).isPresent()
            ? persons.namesake(text, span, afterPost(text, span, values), discourse)
            : Optional.empty();
    if (namesake.isPresent()) {
      return Optional.of(namesake.get());
    }
    // the non-profit Code for Bergen: what stands before tells more than the last word
    boolean bodyTold = described.matcher(text.substring(0, span.start())).find();
    if (candidate.type().isPresent()
        && (!bodyTold || names.isA(candidate.type().get(), List.of(ORGANIZATION)))) {
      if (candidate.sentenceStart() && name.indexOf(' ') < 0) {
        return Optional.empty();
      }
      // a Digital Guide programme, the Academy is a programme: that tells more than the last word.
      String type =
          appositions
              .called(text, span)
              .or(() -> appositions.standing(text, span, candidate.type().get()))
              .or(
                  () ->
                      candidate
                          .type()
                          .filter(MEASURE::equals)
                          .flatMap(measure -> appositions.compound(text, span)))
              .or(
                  () ->
                      candidate
                          .type()
                          .filter(ORGANIZATION::equals)
                          .flatMap(body -> appositions.said(text, span))
                          .filter(told -> names.isA(told, INITIATIVE)))
              .or(() -> founded(text, span, candidate.type().get()))
              .orElse(candidate.type().get());
      Entity entity = names.minted(type, List.of(name), discourse);
      municipality(name).ifPresent(place -> discourse.name(place, entity));
      Matcher acronym = ACRONYM.matcher(name);
      if (acronym.find()) {
        discourse.name(acronym.group(1), entity);
      }
      return Optional.of(new Mention.Named(span, List.of(entity), name));
    }
    Optional<Mention.Named> branch = branch(span, name, known, discourse);
    if (branch.isPresent()) {
      return Optional.of(branch.get());
    }
    Optional<Mention.Named> place = places.find(span, name, known, discourse);
    if (place.isPresent()) {
      return Optional.of(place.get());
    }
    if (bodyTold) {
      return Optional.of(
          new Mention.Named(
              span, List.of(names.minted(ORGANIZATION, List.of(name), discourse)), name));
    }
    Optional<Mention.Named> someone =
        persons.person(text, span, afterPost(text, span, values), discourse);
    if (someone.isPresent()) {
      return Optional.of(someone.get());
    }
    Optional<String> told =
        ordinary(candidate) ? Optional.empty() : appositions.classOf(text, span);
    if (told.isPresent()) {
      Span whole = appositions.withNoun(text, span);
      String full = whole.equals(span) ? name : whole.of(text);
      Entity entity = names.minted(told.get(), List.of(full), discourse);
      discourse.name(name, entity);
      return Optional.of(new Mention.Named(whole, List.of(entity), full));
    }
    if (introducedAlone(text, span, name)) {
      return textAlone(span, name, discourse);
    }
    Span person = persons.withoutAddress(text, span);
    return ordinary(candidate) || nounAlone(text, span, name)
        ? Optional.empty()
        : Optional.of(new Mention.Quoted(person.isEmpty() ? span : person, name));
  }

  /** a Recommendation adopted by the council: the document then calls it the Recommendation. */
  private boolean introducedAlone(String text, Span span, String name) {
    return nounAlone(text, span, name)
        && INTRODUCED.matcher(text.substring(0, span.start())).find()
        && !COMPLEMENT.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private Optional<Mention> textAlone(Span span, String name, Discourse discourse) {
    return english
        .classOf("a " + name.toLowerCase(Locale.ROOT))
        .filter(type -> names.isA(type, INSTRUMENT))
        .map(type -> names.unnamedWork(type, name, discourse))
        .map(entity -> new Mention.Named(span, List.of(entity), name));
  }

  /**
   * a Recommendation adopted in May, the new Regulation: a text that is called by its noun alone,
   * and no name.
   */
  private boolean nounAlone(String text, Span span, String name) {
    return workNouns.contains(name.toLowerCase(Locale.ROOT))
        && DETERMINED.matcher(text.substring(0, span.start())).find();
  }

  /**
   * Schools at the head of a sentence: nothing but a word; TurnKey is a name wherever it stands.
   */
  private boolean ordinary(EnglishNameFinder.Candidate candidate) {
    String name = candidate.text();
    return candidate.sentenceStart()
        && name.indexOf(' ') < 0
        && words.common(name)
        && !EnglishWords.COINED.matcher(name).matches();
  }

  /** Trusted Media Alliance Asia: an organization whose name goes on with where it works. */
  private Optional<Mention.Named> branch(
      Span span, String name, List<Mention.Named> known, Discourse discourse) {
    return known.stream()
        .filter(mention -> mention.span().end() == span.end())
        .filter(mention -> mention.span().start() > span.start() + 1)
        .filter(mention -> names.isA(mention.entity(), PLACE))
        .map(mention -> name.substring(0, name.length() - mention.span().length()).strip())
        .filter(body -> body.indexOf(' ') > 0)
        .flatMap(body -> english.classOf(body).stream())
        .filter(type -> names.isA(type, List.of(ORGANIZATION)))
        .findFirst()
        .map(type -> names.minted(type, List.of(name), discourse))
        .map(entity -> new Mention.Named(span, List.of(entity), name));
  }

  /** Minister for Health Jane Roe: whether the post with its field stands right before a name. */
  private static boolean afterPost(String text, Span name, List<Mention> values) {
    return values.stream()
        .filter(Mention.Title.class::isInstance)
        .map(Mention::span)
        .filter(post -> post.end() < name.start())
        .anyMatch(post -> ADDRESSED.matcher(text.substring(post.end(), name.start())).matches());
  }

  /**
   * the Observatory, of the Classroom Observatory; the Draft Code, of the Draft Code on
   * Advertising; Safer Play, of the Safer Play Programme: a work named before by a part of its
   * name.
   */
  private Optional<Mention.Named> shortName(
      String text, Span span, String name, Discourse discourse) {
    boolean article = ARTICLE.matcher(text.substring(0, span.start())).find();
    boolean several = name.indexOf(' ') > 0;
    if (!article && !several) {
      return Optional.empty();
    }
    return discourse
        .recent()
        .antecedent(
            entity ->
                !entity.known()
                    && names.isA(entity, EnglishPronouns.WORKS)
                    && longer(entity.label("en"), name, article, several),
            REACH_OF_NAME)
        .map(recent -> recent.at(span));
  }

  /** Whether a label says more than a part of it that may stand for the whole. */
  private static boolean longer(String label, String name, boolean article, boolean several) {
    String behind = label.startsWith(name) ? label.substring(name.length()) : "";
    return article && !several && label.length() > name.length() + 1 && label.endsWith(" " + name)
        || article && ABOUT.matcher(behind).matches()
        || several && NOUN.matcher(behind).matches();
  }

  /**
   * will set up a Classroom Observatory: what is only being set up is told of as a programme is,
   * who does so, when and with how much.
   */
  private Optional<String> founded(String text, Span name, String type) {
    return names.isA(type, List.of(ORGANIZATION))
            && founding.matcher(text.substring(0, name.start())).find()
        ? Optional.of(INITIATIVE.getFirst())
        : Optional.empty();
  }

  /** City of Narae: later Narae alone. */
  private Optional<String> municipality(String name) {
    return lexicon.set("municipality").stream()
        .sorted()
        .filter(prefix -> name.startsWith(prefix + " "))
        .map(prefix -> name.substring(prefix.length() + 1))
        .filter(place -> gazetteer.named(place).isEmpty())
        .findFirst();
  }
}

package org.dbor.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.english.EnglishDictionary;
import org.dbor.vocabulary.Iris;

/** Finds in an English noun phrase what may fill a role. */
final class EnglishRoleFiller implements PhraseFiller {
  /** Sentences that a name is looked for in before. */
  private static final int REACH = 40;

  private static final String PERSON = Iris.TERMS + "Person";

  private static final String GROUP = Iris.TERMS + "StakeholderGroup";
  private static final List<String> EVENTS = List.of(Iris.TERMS + "Event");
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Instrument", Iris.TERMS + "Initiative", Iris.TERMS + "Measure");
  private static final List<String> STATES = List.of(Iris.TERMS + "Country", Iris.TERMS + "Region");
  private static final List<String> BODIES = List.of(Iris.TERMS + "GovernmentBody");

  /** Whose something is said to be, as the subject would be called. */
  private static final Map<String, String> ITS = Map.of("its", "it", "their", "they");

  /** The nouns of which it is asked to whom they belong. */
  private static final String EVENT_NOUNS = "head-event";

  private static final String OF_WHAT = " of ";
  private static final Pattern OF = Pattern.compile(" of (?:the |an? |its |their )?(?:\\p{Ll}+ )?");

  private final Names names;
  private final EnglishNames english;
  private final Lexicon lexicon;
  private final ValueFiller values;
  private final EnglishPronouns pronouns;
  private final EnglishUnlistedNames unlisted;
  private final EnglishNameSeries series;
  private final EnglishOpenFiller open;
  private final EnglishUnnamedEvents events;
  private final EnglishDescribedWorks described;
  private final EnglishUnnamedBodies bodies;
  private final EnglishCountries countries;
  private final EnglishEventOwners owners;
  private final EnglishNamedAfter namedAfter;
  private final Pattern postmodifier;

  EnglishRoleFiller(
      Names names, EnglishNames english, Lexicon lexicon, EnglishDictionary dictionary) {
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
    this.values = new ValueFiller(lexicon);
    this.pronouns = new EnglishPronouns(names, english, lexicon);
    this.unlisted = new EnglishUnlistedNames(names, english, new EnglishWords(dictionary), lexicon);
    this.series = new EnglishNameSeries(names, unlisted);
    this.open = new EnglishOpenFiller(names, english, pronouns, lexicon);
    this.events = new EnglishUnnamedEvents(names, english, lexicon);
    this.described = new EnglishDescribedWorks(names, english, lexicon);
    this.bodies = new EnglishUnnamedBodies(names, english, lexicon);
    this.countries = new EnglishCountries(names, lexicon);
    this.owners = new EnglishEventOwners(names, lexicon, pronouns);
    this.namedAfter = new EnglishNamedAfter(names, lexicon);
    this.postmodifier =
        Pattern.compile(" (?:" + Alternation.of(lexicon.set("postmodifying-preposition")) + ") ");
  }

  @Override
  public List<FilledRole> fill(
      NounPhrase phrase, RoleSpec.Filler filler, SentenceReading reading, Discourse discourse) {
    // pledged that no park would close: a clause, and what it says is promised.
    if (phrase.role() != Case.BARE
        && lexicon
            .set("denying-determiner")
            .contains(EnglishWords.first(reading.text().of(phrase.span())))) {
      return List.of();
    }
    return switch (filler) {
      case RoleSpec.Filler.DateValue date -> ValueFiller.dates(phrase, reading, discourse);
      case RoleSpec.Filler.MoneyValue money -> ValueFiller.sums(phrase, reading, discourse);
      case RoleSpec.Filler.CountValue count -> values.counts(phrase, count.counterSet(), reading);
      case RoleSpec.Filler.Typed typed -> typed(phrase, typed, reading, discourse);
      case RoleSpec.Filler.Open other -> open.fill(phrase, other, reading, discourse);
      case RoleSpec.Filler.Listed listed ->
          reading.holdsItems(phrase) ? fill(phrase, listed.of(), reading, discourse) : List.of();
      case RoleSpec.Filler.Share share -> share.share(fill(phrase, share.of(), reading, discourse));
      case RoleSpec.Filler.Except except ->
          endsInOne(phrase, lexicon.set(except.nouns()), reading)
              ? List.of()
              : fill(phrase, except.of(), reading, discourse);
      // English says with of or a possessive what Korean compounds say; only of events is it asked.
      case RoleSpec.Filler.Owner owner ->
          owner.owner() instanceof RoleSpec.Filler.Typed typed && owner.labels().equals(EVENT_NOUNS)
              ? owners.find(phrase, owner, typed, reading, discourse)
              : List.of();
    };
  }

  /**
   * the effects of the code: whether a phrase, or its last member before a preposition, ends so.
   */
  private static boolean endsInOne(NounPhrase phrase, Set<String> nouns, SentenceReading reading) {
    String whole = reading.text().of(phrase.span());
    String head = reading.text().of(phrase.last().head()).toLowerCase(Locale.ROOT);
    return nouns.stream().anyMatch(noun -> whole.endsWith(noun) || endsIn(head, noun));
  }

  private static boolean endsIn(String head, String noun) {
    return head.endsWith(noun)
        && (head.length() == noun.length()
            || head.charAt(head.length() - noun.length() - 1) == ' ');
  }

  private List<FilledRole> typed(
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Map<Span, List<FilledRole>> found = new LinkedHashMap<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      if (conjunct.examples().isEmpty()) {
        found.put(
            conjunct.span(),
            typed(conjunct.head(), conjunct.span(), phrase, wanted, reading, discourse));
        continue;
      }
      for (Span example : conjunct.examples()) {
        found.put(
            example, typed(core(example, reading), example, phrase, wanted, reading, discourse));
      }
      if (conjunct.examples().stream().allMatch(example -> found.get(example).isEmpty())) {
        found.put(
            conjunct.head(),
            typed(conjunct.head(), conjunct.head(), phrase, wanted, reading, discourse));
      }
    }
    series.spread(found, wanted, reading, discourse);
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** The phrase up to the noun before its first preposition. */
  private Span core(Span span, SentenceReading reading) {
    String text = reading.text().text();
    for (int i = span.start(); i < span.end(); i++) {
      int at = i;
      boolean free =
          reading.atomsIn(span).stream()
              .noneMatch(atom -> atom.span().start() <= at && at < atom.span().end());
      if (free
          && text.startsWith(" ", i)
          && postmodifier.matcher(text).region(i, span.end()).lookingAt()) {
        return new Span(span.start(), i);
      }
    }
    return span;
  }

  private List<FilledRole> typed(
      Span core,
      Span whole,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (phrase.role().partner()
        && !wanted.classes().contains(PERSON)
        && delegates(core, wanted, reading)) {
      // With experts from Kakao: they take part, Kakao is no partner.
      return List.of();
    }
    Optional<Mention> last = reading.atomAtEndOf(core).filter(m -> !(m instanceof Mention.Aside));
    Optional<String> country =
        last.filter(this::chamber).isPresent()
            ? Optional.empty()
            : countries.spokenFor(core, whole, reading);
    if (country.isPresent()) {
      return countries.country(country.get(), wanted, discourse).stream().toList();
    }
    if (last.isPresent() && last.get() instanceof Mention.Named named) {
      if (otherOne(core, named, reading, discourse)) {
        return List.of();
      }
      List<FilledRole> fitting = fitting(named, wanted);
      if (wanted.proper()) {
        return fitting.stream().filter(EnglishRoleFiller::proper).toList();
      }
      if (fitting.isEmpty()) {
        fitting = unlisted.venue(named, phrase, wanted, discourse);
      }
      if (!fitting.isEmpty() || !wanted.anywhere() && !delegates(core, wanted, reading)) {
        return fitting;
      }
    }
    if (wanted.proper() && last.isPresent() && last.get() instanceof Mention.Quoted body) {
      return unlisted.body(body, phrase, wanted, discourse);
    }
    if (wanted.proper()) {
      return properMeant(core, wanted, reading, discourse);
    }
    if (wanted.anywhere() || delegates(core, wanted, reading)) {
      List<FilledRole> inside =
          reading.atomsIn(whole).stream()
              .filter(Mention.Named.class::isInstance)
              .map(Mention.Named.class::cast)
              .flatMap(named -> fitting(named, wanted).stream())
              .toList();
      if (!inside.isEmpty()) {
        return wanted.anywhere()
            ? inside
            : Stream.concat(
                    inside.stream(), series.companions(core, whole, wanted, reading, discourse))
                .toList();
      }
    }
    List<FilledRole> held = inner(core, whole, wanted, reading);
    if (!held.isEmpty()) {
      return held;
    }
    Optional<Span> counted = counted(core, whole, reading);
    if (counted.isPresent()) {
      Span many = counted.get();
      return typed(core(many, reading), many, phrase, wanted, reading, discourse);
    }
    if (last.isPresent() && last.get() instanceof Mention.Quoted quoted) {
      return Stream.of(
              unlisted.place(quoted, phrase, wanted, discourse),
              unlisted.actor(quoted, phrase, wanted, discourse),
              unlisted.work(quoted, phrase, wanted, discourse))
          .filter(filled -> !filled.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    if (last.isPresent() && !(last.get() instanceof Mention.Count)) {
      return List.of();
    }
    String text = reading.withoutSums(core).strip();
    List<FilledRole> several = pronouns.several(text, wanted, discourse);
    if (!several.isEmpty()) {
      return several;
    }
    return namedThenNoun(core, text, wanted, reading)
        .or(() -> namedAfter.find(core, wanted, reading))
        .or(() -> pronouns.referredTo(text, core, wanted, reading, discourse))
        .or(() -> releaseOf(text, core, wanted, reading, discourse))
        .or(() -> unlisted.measure(text, reading.withoutAsides(whole).strip(), wanted, discourse))
        .or(() -> described.find(core, wanted, reading, discourse))
        .or(() -> unlisted.work(text, reading.withoutAsides(whole).strip(), wanted, discourse))
        .or(() -> unlisted.region(text, wanted, discourse))
        .or(() -> events.find(core, wanted, reading, discourse))
        .or(() -> bodies.find(core, whole, wanted, reading, discourse))
        .map(List::of)
        .orElse(List.of());
  }

  /** It becomes available in May: a work that has a name. */
  private List<FilledRole> properMeant(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    return wanted.classes().stream().anyMatch(type -> names.isA(type, WORKS))
        ? pronouns
            .referredTo(reading.withoutSums(core).strip(), core, wanted, reading, discourse)
            .filter(EnglishRoleFiller::proper)
            .map(List::of)
            .orElse(List.of())
        : List.of();
  }

  /** Its roll-out begins: what is rolled out. */
  private Optional<FilledRole> releaseOf(
      String text,
      Span core,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String pronoun = ITS.get(EnglishWords.first(text));
    return pronoun != null
            && lexicon.set("release-noun").contains(EnglishWords.last(text))
            && wanted.classes().stream().allMatch(type -> names.isA(type, WORKS))
        ? pronouns.referredTo(pronoun, core, wanted, reading, discourse)
        : Optional.empty();
  }

  /** the Tallvik Senate: a body that has a name of its own, and not its country. */
  private boolean chamber(Mention mention) {
    return mention instanceof Mention.Named named
        && names.isA(named.entity(), BODIES)
        && !named.text().endsWith("overnment")
        && named.text().indexOf(' ') > 0;
  }

  private static boolean proper(FilledRole role) {
    return role.object() instanceof ClaimObject.Named named
        && named.entity().label("en").chars().anyMatch(Character::isUpperCase);
  }

  /** the next Digital Trust Summit: not the one that was named. */
  private boolean otherOne(
      Span core, Mention.Named named, SentenceReading reading, Discourse discourse) {
    if (named.span().start() <= core.start()) {
      return false;
    }
    String before = new Span(core.start(), named.span().start()).of(reading.text().text()).strip();
    String word = EnglishWords.last(before);
    // the second Harbour Strategy, the next Harbour Summit, where no first was named: the name is
    // meant.
    boolean first =
        (lexicon.set("ordinal").contains(word) || lexicon.set("next-one").contains(word))
            && !named.entity().known()
            && discourse.recent().antecedent(named.entity()::equals, REACH).isEmpty();
    return !first && lexicon.set("other-one").contains(word);
  }

  private List<FilledRole> fitting(Mention.Named named, RoleSpec.Filler.Typed wanted) {
    return named.entities().stream()
        .filter(entity -> names.isA(entity, wanted.classes()))
        .map(entity -> FilledRole.of(entity, named.text()))
        .toList();
  }

  /**
   * publication of the charter, a session of the summit: what is meant is the charter, the summit.
   */
  private List<FilledRole> inner(
      Span core, Span whole, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    String noun = EnglishWords.last(reading.text().of(core));
    boolean release = lexicon.set("release-noun").contains(noun);
    boolean part = lexicon.set("event-part").contains(noun);
    boolean quantity = lexicon.set("quantity-noun").contains(noun);
    if (!release && !part && !quantity || core.equals(whole)) {
      return List.of();
    }
    return reading.atomsIn(whole).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(
            named ->
                OF.matcher(
                        reading
                            .text()
                            .text()
                            .substring(core.end(), Math.max(core.end(), named.span().start())))
                    .matches())
        .filter(
            named ->
                part && names.isA(named.entity(), EVENTS)
                    || (release || quantity) && names.isA(named.entity(), WORKS))
        .flatMap(named -> fitting(named, wanted).stream())
        .toList();
  }

  /** a set of guidelines on AI: the guidelines are meant. */
  private Optional<Span> counted(Span core, Span whole, SentenceReading reading) {
    int start = core.end() + OF_WHAT.length();
    return lexicon.set("quantity-noun").contains(EnglishWords.last(reading.text().of(core)))
            && reading.text().text().startsWith(OF_WHAT, core.end())
            && start < whole.end()
        ? Optional.of(new Span(start, whole.end()))
        : Optional.empty();
  }

  /** experts from Kakao: the organization takes part through them. */
  private boolean delegates(Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    // EU leaders sign for their countries, not for the union.
    return !wanted.classes().contains(GROUP)
        && !(STATES.containsAll(wanted.classes()) && officials(core, reading))
        && !ownGroup(core, reading)
        && lexicon.set("delegate-noun").contains(EnglishWords.last(reading.text().of(core)));
  }

  /** union leaders from Ghana: they act for those they lead, and for no country. */
  private boolean ownGroup(Span core, SentenceReading reading) {
    String[] words = reading.text().of(core).toLowerCase(Locale.ROOT).split(" ");
    return words.length > 1 && lexicon.set("led-group-noun").contains(words[words.length - 2]);
  }

  private boolean officials(Span core, SentenceReading reading) {
    return lexicon.set("officials-noun").contains(EnglishWords.last(reading.text().of(core)));
  }

  /** the Digital Citizens Forum event: the name before a noun of its class. */
  private Optional<FilledRole> namedThenNoun(
      Span core, String text, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    List<String> classes = english.classesOfNoun(EnglishWords.last(text));
    int noun = core.end() - EnglishWords.last(text).length();
    return reading.atomsIn(core).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(
            named ->
                reading
                    .text()
                    .text()
                    .substring(named.span().end(), Math.max(named.span().end(), noun))
                    .isBlank())
        .filter(
            named -> classes.stream().anyMatch(type -> names.isA(named.entity(), List.of(type))))
        .flatMap(named -> fitting(named, wanted).stream())
        .findFirst();
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.english.EnglishDictionary;
import org.dbor.vocabulary.Iris;

/** Finds in an English noun phrase what may fill a role. */
final class EnglishRoleFiller implements PhraseFiller {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String PERSON = Iris.TERMS + "Person";
  private static final String MEASURE = Iris.TERMS + "Measure";

  /** Classes of what is done or aimed at; who does it is none of them. */
  private static final Set<String> DOINGS =
      Set.of(
          MEASURE,
          Iris.TERMS + "Commitment",
          Iris.TERMS + "Goal",
          Iris.TERMS + "Risk",
          Iris.TERMS + "Programme");

  private static final List<String> ACTORS =
      List.of(
          ORGANIZATION,
          PERSON,
          Iris.TERMS + "Place",
          Iris.TERMS + "Event",
          Iris.TERMS + "StakeholderGroup",
          Iris.TERMS + "Plan",
          Iris.TERMS + "Instrument");

  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String REGION = Iris.TERMS + "Region";
  private static final Pattern CONTAINED =
      Pattern.compile("\\s(?:on|about|for|concerning|regarding)\\s");

  private static final Pattern JOINT = Pattern.compile(",? and |, ");

  private static final String PLACE = Iris.TERMS + "Place";

  /** Sentences that a noun may point back over, if the name it stands for has that noun. */
  private static final int REACH_OF_NAME = 30;

  /** Sentences that a noun may point back over by its class alone. */
  private static final int REACH_OF_CLASS = 4;

  private final Names names;
  private final EnglishNames english;
  private final Lexicon lexicon;
  private final ValueFiller values;
  private final EnglishDictionary dictionary;

  EnglishRoleFiller(
      Names names, EnglishNames english, Lexicon lexicon, EnglishDictionary dictionary) {
    this.dictionary = dictionary;
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
    this.values = new ValueFiller(lexicon);
  }

  @Override
  public List<FilledRole> fill(
      NounPhrase phrase, RoleSpec.Filler filler, SentenceReading reading, Discourse discourse) {
    if (lexicon.set("denying-determiner").contains(firstWord(reading.text().of(phrase.span())))) {
      return List.of();
    }
    return switch (filler) {
      case RoleSpec.Filler.DateValue date -> ValueFiller.dates(phrase, reading, discourse);
      case RoleSpec.Filler.MoneyValue money -> ValueFiller.sums(phrase, reading, discourse);
      case RoleSpec.Filler.CountValue count -> values.counts(phrase, count.counterSet(), reading);
      case RoleSpec.Filler.Typed typed -> typed(phrase, typed, reading, discourse);
      case RoleSpec.Filler.Open open -> open(phrase, open.classIri(), reading, discourse);
    };
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
    spread(found, wanted, reading, discourse);
    return found.values().stream().flatMap(List::stream).toList();
  }

  /** The phrase up to the noun before its first preposition. */
  private static Span core(Span span, SentenceReading reading) {
    String text = reading.text().text();
    for (int i = span.start(); i < span.end(); i++) {
      int at = i;
      boolean free =
          reading.atomsIn(span).stream()
              .noneMatch(atom -> atom.span().start() <= at && at < atom.span().end());
      if (free
          && text.startsWith(" ", i)
          && text.substring(i, span.end()).matches("(?s) (?:of|for|from|in|at|on|with) .*")) {
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
    Optional<Mention> last = reading.atomAtEndOf(core).filter(m -> !(m instanceof Mention.Aside));
    if (last.isPresent() && last.get() instanceof Mention.Named named) {
      if (otherOne(core, named, reading)) {
        return List.of();
      }
      List<FilledRole> fitting = fitting(named, wanted);
      if (!fitting.isEmpty() || !wanted.anywhere() && !delegates(core, reading)) {
        return fitting;
      }
    }
    if (wanted.anywhere() || delegates(core, reading)) {
      List<FilledRole> inside =
          reading.atomsIn(whole).stream()
              .filter(Mention.Named.class::isInstance)
              .map(Mention.Named.class::cast)
              .flatMap(named -> fitting(named, wanted).stream())
              .toList();
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    if (last.isPresent() && last.get() instanceof Mention.Quoted quoted) {
      List<FilledRole> places = place(quoted, phrase, wanted, discourse);
      return places.isEmpty() ? actor(quoted, phrase, wanted, discourse) : places;
    }
    if (last.isPresent() && !(last.get() instanceof Mention.Count)) {
      return List.of();
    }
    String text = reading.text().of(core).strip();
    Optional<FilledRole> named = namedThenNoun(core, text, wanted, reading);
    return named
        .or(() -> referredTo(text, core, wanted, reading, discourse))
        .or(() -> measure(text, wanted, discourse))
        .or(() -> region(text, wanted, discourse))
        .map(List::of)
        .orElse(List.of());
  }

  /** the next Digital Trust Summit: not the one that was named. */
  private boolean otherOne(Span core, Mention.Named named, SentenceReading reading) {
    if (named.span().start() <= core.start()) {
      return false;
    }
    String before = new Span(core.start(), named.span().start()).of(reading.text().text()).strip();
    return lexicon.set("other-one").contains(lastWord(before));
  }

  private List<FilledRole> fitting(Mention.Named named, RoleSpec.Filler.Typed wanted) {
    return named.entities().stream()
        .filter(entity -> names.isA(entity, wanted.classes()))
        .map(entity -> FilledRole.of(entity, named.text()))
        .toList();
  }

  /** experts from Kakao: the organization takes part through them. */
  private boolean delegates(Span core, SentenceReading reading) {
    return lexicon.set("delegate-noun").contains(lastWord(reading.text().of(core)));
  }

  private static String firstWord(String text) {
    return text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * Who does what only people and organizations do: a name of common words is an organization's, of
   * two or three other words a person's.
   */
  private List<FilledRole> actor(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean acts =
        phrase.role() == Case.SUBJECT
            && wanted.classes().contains(ORGANIZATION)
            && wanted.classes().contains(PERSON)
            && !wanted.classes().contains(COUNTRY);
    if (!acts) {
      return List.of();
    }
    String[] words = quoted.text().split(" ");
    boolean organization =
        words.length == 1
            || words.length > 3
            || java.util.Arrays.stream(words).anyMatch(dictionary::common)
            || phrase.conjuncts().size() > 2;
    String type = organization ? ORGANIZATION : PERSON;
    return List.of(
        FilledRole.of(names.minted(type, List.of(quoted.text()), discourse), quoted.text()));
  }

  /** A name that nobody knows is a place where something is held. */
  private List<FilledRole> place(
      Mention.Quoted quoted, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    boolean somewhere = phrase.role() == Case.IN || phrase.role() == Case.AT;
    if (!somewhere || !wanted.classes().contains(PLACE)) {
      return List.of();
    }
    return List.of(
        FilledRole.of(names.minted(PLACE, List.of(quoted.text()), discourse), quoted.text()));
  }

  /** the Digital Citizens Forum event: the name before a noun of its class. */
  private Optional<FilledRole> namedThenNoun(
      Span core, String text, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    List<String> classes = english.classesOfNoun(lastWord(text));
    int noun = core.end() - lastWord(text).length();
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

  /** Pacific island countries: a region, told by its noun and a capital. */
  private Optional<FilledRole> region(
      String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    String name = english.clean(text);
    return wanted.classes().contains(REGION)
            && lexicon.set("region-noun").contains(lastWord(name))
            && name.chars().anyMatch(Character::isUpperCase)
        ? Optional.of(FilledRole.of(names.minted(REGION, List.of(name), discourse), name))
        : Optional.empty();
  }

  /** a fraud hotline: a measure, told by its noun. */
  private Optional<FilledRole> measure(
      String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    String name = english.clean(withoutPossessor(text));
    if (!wanted.classes().contains(MEASURE)
        || name.indexOf(' ') < 0
        || !lexicon.set("measure-noun").contains(lastWord(name))) {
      return Optional.empty();
    }
    Entity entity =
        names
            .known(name, List.of(MEASURE), discourse)
            .orElseGet(() -> noted(names.minted(MEASURE, List.of(name), discourse), discourse));
    return names.isA(entity, wanted.classes())
        ? Optional.of(FilledRole.of(entity, name))
        : Optional.empty();
  }

  /** the forum, this 28-article document, it: what was named before. */
  private Optional<FilledRole> referredTo(
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
    if (words.length == 1 && lexicon.set("thing-pronoun").contains(first)) {
      return before(span, wanted, false, reading)
          .or(
              () ->
                  discourse.justBefore().stream()
                      .filter(recent -> names.isA(recent.entity(), wanted.classes()))
                      .filter(recent -> !names.isA(recent.entity(), List.of(PERSON)))
                      .findFirst()
                      .map(recent -> FilledRole.of(recent.entity(), recent.text())));
    }
    if (words.length == 1 && lexicon.set("person-pronoun").contains(first)) {
      return wanted.classes().contains(PERSON)
          ? before(span, wanted, true, reading)
              .or(
                  () ->
                      discourse
                          .antecedent(entity -> names.isA(entity, List.of(PERSON)), REACH_OF_CLASS)
                          .map(recent -> FilledRole.of(recent.entity(), recent.text())))
          : Optional.empty();
    }
    if (!lexicon.set("demonstrative").contains(first) || words.length < 2 || words.length > 4) {
      return Optional.empty();
    }
    String noun = lastWord(text);
    for (int i = 1; i < words.length - 1; i++) {
      if (Character.isUpperCase(words[i].charAt(0))) {
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
    return discourse
        .antecedent(
            entity ->
                names.isA(entity, classes)
                    && names.isA(entity, wanted.classes())
                    && entity.labels().stream().anyMatch(label -> hasWord(label.text(), noun)),
            REACH_OF_NAME)
        .or(
            () ->
                discourse.antecedent(
                    entity ->
                        names.isA(entity, classes)
                            && names.isA(entity, wanted.classes())
                            && !names.isA(entity, List.of(ORGANIZATION)),
                    REACH_OF_CLASS))
        .map(recent -> FilledRole.of(recent.entity(), recent.text()));
  }

  /** What the sentence itself named last before a pronoun. */
  private Optional<FilledRole> before(
      Span pronoun, RoleSpec.Filler.Typed wanted, boolean person, SentenceReading reading) {
    return reading.named().reversed().stream()
        .filter(named -> named.span().end() <= pronoun.start())
        .filter(named -> names.isA(named.entity(), wanted.classes()))
        .filter(named -> names.isA(named.entity(), List.of(PERSON)) == person)
        .findFirst()
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }

  private static boolean hasWord(String name, String word) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " ");
  }

  /**
   * In a list of organizations a name that nobody knows is one too, where another member is known
   * to be one.
   */
  private void spread(
      Map<Span, List<FilledRole>> found,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    boolean known =
        found.values().stream()
            .flatMap(List::stream)
            .anyMatch(
                role ->
                    role.object() instanceof ClaimObject.Named named
                        && names.isA(named.entity(), List.of(ORGANIZATION)));
    if (!known || !wanted.classes().contains(ORGANIZATION)) {
      return;
    }
    found.replaceAll(
        (span, roles) ->
            roles.isEmpty()
                ? reading
                    .atomAtEndOf(span)
                    .filter(Mention.Quoted.class::isInstance)
                    .map(Mention.Quoted.class::cast)
                    .map(
                        quoted ->
                            List.of(
                                FilledRole.of(
                                    names.minted(ORGANIZATION, List.of(quoted.text()), discourse),
                                    quoted.text())))
                    .orElse(roles)
                : roles);
  }

  private List<FilledRole> open(
      NounPhrase phrase, String classIri, SentenceReading reading, Discourse discourse) {
    List<FilledRole> found = new ArrayList<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      List<Span> members =
          conjunct.examples().isEmpty() ? List.of(conjunct.span()) : conjunct.examples();
      for (Span member : inside(members, conjunct.head(), reading)) {
        open(member, conjunct.head(), classIri, reading, discourse).ifPresent(found::add);
      }
    }
    return found;
  }

  /** provisions on access and alternatives: what they are on. */
  private List<Span> inside(List<Span> members, Span head, SentenceReading reading) {
    if (members.size() != 1
        || !lexicon.set("container-noun").contains(lastWord(reading.text().of(head)))) {
      return members;
    }
    String text = reading.text().text();
    Span whole = members.getFirst();
    Matcher about = CONTAINED.matcher(text).region(head.end(), whole.end());
    if (!about.lookingAt()) {
      return members;
    }
    List<Span> parts = new ArrayList<>();
    int start = about.end();
    Matcher joint = JOINT.matcher(text).region(start, whole.end());
    while (joint.find()) {
      parts.add(new Span(start, joint.start()));
      start = joint.end();
    }
    parts.add(new Span(start, whole.end()));
    return parts;
  }

  private Optional<FilledRole> open(
      Span member, Span head, String classIri, SentenceReading reading, Discourse discourse) {
    List<Mention> atoms = reading.atomsIn(member);
    for (Mention atom : atoms) {
      boolean whole =
          english
              .clean(reading.text().of(member))
              .equals(english.clean(reading.text().of(atom.span())));
      if (whole && atom instanceof Mention.Named named) {
        return may(named.entity(), classIri)
            ? Optional.of(FilledRole.of(named.entity(), named.text()))
            : Optional.empty();
      }
      if (atom.span().end() == head.end()
          && (atom instanceof Mention.Money
              || atom instanceof Mention.Date
              || atom instanceof Mention.Count)) {
        return Optional.empty();
      }
    }
    String text =
        english.clean(
            withoutPossessor(withoutAsides(withoutRegion(member, classIri, reading), reading)));
    if (vague(text, reading.text().of(member), classIri) || acts(head, reading, classIri)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String type =
        english.classOf(lower).filter(told -> names.isA(told, List.of(classIri))).orElse(classIri);
    Entity entity =
        names
            .known(text, List.of(classIri), discourse)
            .filter(known -> may(known, classIri))
            .orElseGet(() -> noted(names.minted(type, List.of(text), discourse), discourse));
    return Optional.of(FilledRole.of(entity, text));
  }

  /** A new entity may be pointed to later on. */
  private static Entity noted(Entity entity, Discourse discourse) {
    discourse.mentioned(entity, entity.label("en"));
    return entity;
  }

  /** Whether an entity may be taken for a member of a class that it is not said to be one of. */
  private boolean may(Entity entity, String classIri) {
    if (names.isA(entity, List.of(classIri)) || !DOINGS.contains(classIri)) {
      return true;
    }
    return !names.isA(entity, ACTORS);
  }

  /** Whether the phrase is about somebody who acts, where something done is wanted. */
  private boolean acts(Span head, SentenceReading reading, String classIri) {
    if (!DOINGS.contains(classIri)) {
      return false;
    }
    Optional<Mention> last = reading.atomAtEndOf(head);
    return last.filter(Mention.Named.class::isInstance)
            .map(Mention.Named.class::cast)
            .filter(named -> !may(named.entity(), classIri))
            .isPresent()
        || lexicon.set("actor-noun").contains(lastWord(reading.text().of(head)));
  }

  /** Whether a noun alone is that of another class: conference is no measure. */
  private boolean named(String noun, String classIri) {
    List<String> classes = english.classesOfNoun(noun);
    return !classes.isEmpty()
        && classes.stream().noneMatch(type -> names.isA(type, List.of(classIri)));
  }

  /** training for Southeast Asia: the region is said apart. */
  private Span withoutRegion(Span member, String classIri, SentenceReading reading) {
    String text = reading.text().of(member);
    int at = text.indexOf(" for ");
    if (at < 0 || !DOINGS.contains(classIri)) {
      return member;
    }
    int from = member.start() + at;
    boolean region =
        reading.atomsIn(member).stream()
            .filter(Mention.Named.class::isInstance)
            .map(Mention.Named.class::cast)
            .filter(named -> named.span().start() > from)
            .anyMatch(named -> names.isA(named.entity(), List.of(PLACE)));
    return region ? new Span(member.start(), from) : member;
  }

  /** the city's guide program: whose it is does not name it. */
  private static String withoutPossessor(String text) {
    return text.replaceFirst(
        "^(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s ", "");
  }

  /** it, the measures, the following: words that name nothing. */
  private boolean vague(String text, String written, String classIri) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> general = lexicon.set("general-noun");
    return text.length() < 3
        || lexicon.set("thing-pronoun").contains(lower)
        || lexicon.set("person-pronoun").contains(lower)
        || general.contains(lower)
        || lexicon.set("demonstrative").contains(written.split("\\s+")[0].toLowerCase(Locale.ROOT))
            && text.indexOf(' ') < 0
            && !written.toLowerCase(Locale.ROOT).startsWith("the ")
        || text.indexOf(' ') < 0
            && (written.toLowerCase(Locale.ROOT).startsWith("the ")
                    && lexicon.set("measure-noun").contains(lower)
                || named(lower, classIri))
        || lexicon.set("thing-pronoun").contains(lastWord(text))
        || general.contains(lastWord(text)) && general.contains(lower.split("\\s+")[0]);
  }

  private static String withoutAsides(Span member, SentenceReading reading) {
    StringBuilder text = new StringBuilder();
    int at = member.start();
    for (Mention atom : reading.atomsIn(member)) {
      if (atom instanceof Mention.Aside aside) {
        text.append(reading.text().text(), at, aside.span().start());
        at = aside.span().end();
      }
    }
    return text.append(reading.text().text(), at, member.end()).toString().strip();
  }
}

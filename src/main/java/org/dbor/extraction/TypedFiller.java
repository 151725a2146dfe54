package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Finds in a phrase what is known or told to be of a class: by its name, its last noun, or its
 * role.
 */
final class TypedFiller {
  private static final Pattern QUOTED =
      Pattern.compile("[‘'“\"「『<〈《][^‘’'“”\"「」『』<>〈〉《》]{2,40}[’'”\"」』>〉》]");

  /** 이를 위해: what was spoken of last, which 이 alone points to only here. */
  private static final String THIS = "이";

  private static final String THIS_THING = "이것";

  private static final String EVENT = Iris.TERMS + "Event";

  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  private final Names names;
  private final Lexicon lexicon;
  private final PhraseMembers members;
  private final References references;
  private final UnlistedNames unlisted;
  private final NamedRegions regions;
  private final CountryFiller countries;
  private final VenueFiller venues;
  private final NameSeries series;
  private final UnnamedEvents events;
  private final DescribedWorks described;
  private final NamedPairs pairs;

  TypedFiller(Names names, Lexicon lexicon, PhraseMembers members, References references) {
    this.names = names;
    this.lexicon = lexicon;
    this.members = members;
    this.references = references;
    this.pairs = new NamedPairs(names, lexicon);
    this.countries = new CountryFiller(names, lexicon);
    this.venues = new VenueFiller(names, lexicon);
    this.series = new NameSeries(names, lexicon, members);
    this.unlisted = new UnlistedNames(names, lexicon);
    this.regions = new NamedRegions(names, lexicon);
    this.events = new UnnamedEvents(names, lexicon);
    this.described = new DescribedWorks(names, lexicon);
  }

  List<FilledRole> fill(
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Map<Span, List<FilledRole>> found = new LinkedHashMap<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      for (Span member : PhraseMembers.of(conjunct)) {
        found.put(member, member(member, phrase, wanted, reading, discourse));
      }
      if (!conjunct.examples().isEmpty()
          && conjunct.examples().stream().allMatch(example -> found.get(example).isEmpty())) {
        found.put(
            conjunct.head(),
            typed(
                members.named(members.trimmed(conjunct.head(), reading), reading),
                phrase,
                wanted,
                reading,
                discourse));
      }
    }
    series.spread(found, wanted, reading, discourse);
    return found.values().stream().flatMap(List::stream).toList();
  }

  private List<FilledRole> member(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String whole = reading.text().of(member).strip();
    if (pairs.pointsToTwo(whole, wanted)) {
      return pairs.find(whole, wanted, discourse);
    }
    Span told = VenueFiller.afterClock(member, wanted, reading);
    Span named = members.named(members.trimmed(told, reading), reading);
    return !named.equals(member) && modifier(named, reading)
        ? List.of()
        : typed(named, phrase, wanted, reading, discourse);
  }

  /** 관계 전문가: without the people nothing is left that has a name. */
  private boolean modifier(Span named, SentenceReading reading) {
    return reading.atomAtEndOf(named).isEmpty()
        && lexicon.set("general-modifier").contains(reading.text().of(named).strip());
  }

  private List<FilledRole> typed(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (wanted.anywhere() && wanted.classes().equals(PERSON)) {
      // 김서연 교육부 국장 박도윤 네이버 이사: people who stand side by side are each meant.
      return inside(member, wanted, reading);
    }
    List<FilledRole> listed = regions.of(member, wanted, reading, discourse);
    if (!listed.isEmpty()) {
      return listed;
    }
    Optional<FilledRole> holding = unlisted.holding(member, phrase, wanted, reading, discourse);
    if (holding.isPresent()) {
      return List.of(holding.get());
    }
    Optional<Mention> last = reading.atomAtEndOf(member);
    if (last.isPresent() && last.get() instanceof Mention.Named named) {
      Optional<FilledRole> longer = longer(member, named, wanted, reading, discourse);
      if (longer.isPresent()) {
        return List.of(longer.get());
      }
      List<FilledRole> fitting =
          named.entities().stream()
              .filter(entity -> names.isA(entity, wanted.classes()))
              .map(entity -> FilledRole.of(entity, named.text()))
              .toList();
      if (!fitting.isEmpty()) {
        // 일본 정부는: the state, and not the government that a text calls so alone.
        Optional<FilledRole> state = countries.countryOf(member, named, wanted, reading);
        if (state.isPresent()) {
          return List.of(state.get());
        }
        List<FilledRole> all = new ArrayList<>(series.linkedBefore(member, named, wanted, reading));
        all.addAll(fitting);
        return all;
      }
      Optional<FilledRole> holder = holder(member, named, wanted, reading);
      if (holder.isPresent()) {
        return List.of(holder.get());
      }
      Optional<FilledRole> body = venues.ofBody(named, wanted);
      if (body.isPresent()) {
        return List.of(body.get());
      }
      Optional<Entity> county = unlisted.governed(named, wanted, discourse);
      if (county.isPresent()) {
        return List.of(FilledRole.of(county.get(), named.text()));
      }
      Optional<FilledRole> country = countries.countryOf(member, named, wanted, reading);
      if (country.isPresent()) {
        return List.of(country.get());
      }
      Optional<Entity> venue = venues.inTown(member, wanted, reading, discourse);
      if (venue.isPresent()) {
        return List.of(FilledRole.of(venue.get(), reading.text().of(named.span())));
      }
      Optional<FilledRole> sitting = venues.sitting(member, named, wanted, reading, discourse);
      if (sitting.isPresent()) {
        return List.of(sitting.get());
      }
      Optional<FilledRole> after = venues.calledAfter(member, named, wanted, reading, discourse);
      if (after.isPresent()) {
        return List.of(after.get());
      }
      if (!wanted.anywhere()
          && (named.span().equals(member) || PhraseMembers.quoted(named, reading))) {
        return PhraseMembers.quoted(named, reading)
            ? unlisted.meeting(named, wanted, discourse)
            : events.meeting(named, phrase, wanted, reading, discourse).stream().toList();
      }
    }
    if (wanted.anywhere()) {
      List<FilledRole> inside = inside(member, wanted, reading);
      if (!inside.isEmpty()) {
        return inside;
      }
    }
    if (last.isPresent() && !(last.get() instanceof Mention.Named)) {
      return last.filter(Mention.Quoted.class::isInstance)
          .map(Mention.Quoted.class::cast)
          .map(quoted -> unlisted.quoted(quoted, wanted, discourse))
          .orElse(List.of());
    }
    String text = reading.text().of(member).strip();
    if (QUOTED.matcher(text).matches()) {
      // ‘데이터 신탁’ 출범식: without the ceremony what is left is a name in quotation marks.
      String name = text.substring(1, text.length() - 1);
      if (lexicon.classByHead(name).filter(type -> names.isA(type, ORGANIZATION)).isPresent()
          && wanted.classes().stream().noneMatch(type -> names.isA(type, ORGANIZATION))) {
        // ‘게임이용자위원회’ 출범식: a body is set up, and no work made public.
        return List.of();
      }
      return names
          .typed(name, wanted.classes(), discourse)
          .map(entity -> List.of(FilledRole.of(entity, name)))
          .orElseGet(() -> unlisted.quoted(new Mention.Quoted(member, name), wanted, discourse));
    }
    List<FilledRole> byLetter = countries.byLetters(text, wanted, discourse);
    if (!byLetter.isEmpty()) {
      return byLetter;
    }
    if (lexicon.set("planning-noun").contains(text) && reading.modified(phrase)) {
      // 확대할 계획을 밝혔다: an intention, not a plan named before.
      return List.of();
    }
    Optional<Clause> description = described.clause(member, phrase, reading);
    if (description.isPresent() && !statedAlone(phrase, reading)) {
      // 표시를 의무화하는 개정안: not one that was named before.
      return described
          .find(member, description.get(), wanted, reading, discourse)
          .map(List::of)
          .orElse(List.of());
    }
    Optional<Span> made = wanted.anywhere() ? made(member, text) : Optional.empty();
    if (made.isPresent()) {
      return typed(made.get(), phrase, wanted, reading, discourse);
    }
    String name =
        phrase.role() == Case.PURPOSE && text.equals(THIS)
            ? THIS_THING
            : PhraseMembers.qualified(text, phrase, reading);
    Optional<String> day =
        wanted.classes().contains(EVENT)
            ? EventDay.of(member, false, reading, discourse)
            : Optional.empty();
    if (wanted.classes().contains(EVENT) && events.again(member, reading)) {
      // 분기마다 회의를 연다: what happens again and again is not the meeting named before.
      return List.of();
    }
    References.Reference reference = references.of(name, wanted.classes(), day, discourse);
    if (reference.to().isPresent()) {
      return reference.to().stream().toList();
    }
    if (reference.pointing()) {
      return events
          .find(member, name.substring(name.indexOf(' ') + 1), true, wanted, reading, discourse)
          .stream()
          .toList();
    }
    if (reading.atomsIn(member).stream().anyMatch(this::several)) {
      // 총 세 차례의 공청회: a number of things has no name.
      return List.of();
    }
    String own =
        PhraseMembers.qualified(PhraseMembers.withoutOwner(member, reading), phrase, reading);
    Optional<FilledRole> event =
        events
            .find(member, own, false, wanted, reading, discourse)
            .or(() -> events.meetingOf(member, own, phrase, wanted, reading, discourse));
    if (event.isPresent()) {
      return event.stream().toList();
    }
    return names
        .typed(own, wanted.classes(), discourse)
        .or(() -> unlisted.region(text, wanted, discourse))
        .or(() -> unlisted.town(member, phrase, wanted, reading, discourse))
        .or(() -> venues.town(text, phrase, wanted, discourse))
        .or(() -> unlisted.partner(member, phrase, wanted, reading, discourse))
        .or(() -> venues.inTown(member, wanted, reading, discourse))
        .or(() -> venues.university(text, phrase, wanted, discourse))
        .or(() -> venues.properNoun(member, phrase, wanted, reading, discourse))
        .or(() -> venues.spot(member, phrase, wanted, reading, discourse))
        .map(entity -> List.of(FilledRole.of(entity, text)))
        .orElse(List.of());
  }

  /** 세 차례, 다섯 곳, but not 10주년: how old something is tells which it is. */
  private boolean several(Mention mention) {
    return mention instanceof Mention.Count count
        && !lexicon.set("naming-counter").contains(count.counter());
  }

  /** 조작을 막기 위한 대책이다: a sentence that says of nothing what it is goes on about the work before. */
  private static boolean statedAlone(NounPhrase phrase, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(
            clause ->
                clause.phrases(Case.COMPLEMENT).stream()
                    .anyMatch(stated -> stated.span().equals(phrase.span())))
        .anyMatch(
            clause ->
                clause.predicate().form() == Predicate.Form.FINAL
                    && clause.phrases(Case.TOPIC).isEmpty()
                    && clause.phrases(Case.SUBJECT).isEmpty());
  }

  /** 계획 수립 과정에서: what is being made. */
  private Optional<Span> made(Span member, String text) {
    return lexicon.set("making-tail").stream()
        .map(" "::concat)
        .filter(text::endsWith)
        .max(Comparator.comparingInt(String::length))
        .map(tail -> new Span(member.start(), member.end() - tail.length()));
  }

  /** 김서연 시장은: the post of one who is known by name already. */
  private Optional<FilledRole> holder(
      Span member, Mention.Named last, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    return wanted.classes().contains(PERSON.getFirst()) && names.isA(last.entity(), POSITION)
        ? reading
            .nameAtStartOf(member)
            .filter(name -> name.span().end() + 1 == last.span().start())
            .filter(name -> names.isA(name.entity(), PERSON))
            .map(name -> FilledRole.of(name.entity(), name.text()))
        : Optional.empty();
  }

  /** Everything of a class that a phrase names. */
  private List<FilledRole> inside(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    return reading.atomsIn(member).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .flatMap(
            named ->
                named.entities().stream()
                    .filter(entity -> names.isA(entity, wanted.classes()))
                    .map(entity -> FilledRole.of(entity, named.text())))
        .toList();
  }

  /** 별빛대학교 소프트웨어연구소, AI 안전연구소: an unlisted body whose name began before its last word. */
  private Optional<FilledRole> longer(
      Span member,
      Mention.Named last,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Span before = new Span(member.start(), last.span().start()).trimmed(reading.text().text());
    boolean unlisted = !last.entity().known() && names.isA(last.entity(), ORGANIZATION);
    if (!unlisted || before.isEmpty() || PhraseMembers.quoted(last, reading)) {
      return Optional.empty();
    }
    String first = reading.text().of(before);
    if (first.endsWith(")")) {
      // 산들부(장관 김서연) 국립연구원: the body after the brackets has a name of its own.
      return Optional.empty();
    }
    boolean parent =
        reading
            .atomAtEndOf(before)
            .filter(Mention.Named.class::isInstance)
            .filter(atom -> atom.span().equals(before))
            .filter(atom -> names.isA(((Mention.Named) atom).entity(), ORGANIZATION))
            .isPresent();
    if (!parent && !first.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      return Optional.empty();
    }
    String whole = reading.text().of(member);
    return names
        .typed(whole, wanted.classes(), discourse)
        .map(entity -> FilledRole.of(entity, whole));
  }
}

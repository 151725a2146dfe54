package org.dbor.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Finds in a phrase what is known or told to be of a class: by its name, its last noun, or its
 * role.
 */
final class TypedFiller {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  /** 과학기술비서관, 글로벌 학계, 기업 대표: what so ends is a post or a kind of people. */
  private static final List<String> NO_BODIES =
      List.of("office-noun", "delegate-noun", "group-noun", "position-title");

  private static final List<String> GROUP = List.of(Iris.TERMS + "StakeholderGroup");

  /** 양 기관은: how many sentences back the two may be named. */
  private static final int PAIR_REACH = 3;

  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> UNIVERSITY = List.of(Iris.TERMS + "University");
  private static final Pattern SITTING = Pattern.compile("제\\s?\\d{1,3}(?:차|회) ");
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String OF = "의 ";
  private static final String PLACE = Iris.TERMS + "Place";

  /** Where something may be presented: an event, or a place. */
  private static final List<String> OCCURRENCE = List.of(Iris.TERMS + "Event", PLACE);

  private static final String MIDDLE_DOTS = "[·・‧•ㆍ]";

  private final Names names;
  private final Lexicon lexicon;
  private final PhraseMembers members;
  private final References references;
  private final UnlistedNames unlisted;
  private final Map<String, String> shortCountries;
  private final Set<String> pairs;

  TypedFiller(Names names, Lexicon lexicon, PhraseMembers members, References references) {
    this.names = names;
    this.lexicon = lexicon;
    this.members = members;
    this.references = references;
    this.pairs = lexicon.set("pair-noun");
    this.shortCountries = Map.copyOf(lexicon.pairs("country-short"));
    this.unlisted = new UnlistedNames(names, lexicon);
  }

  List<FilledRole> fill(
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Map<Span, List<FilledRole>> found = new LinkedHashMap<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      for (Span member : PhraseMembers.of(conjunct)) {
        found.put(
            member, typed(members.trimmed(member, reading), phrase, wanted, reading, discourse));
      }
      if (!conjunct.examples().isEmpty()
          && conjunct.examples().stream().allMatch(example -> found.get(example).isEmpty())) {
        found.put(
            conjunct.head(),
            typed(members.trimmed(conjunct.head(), reading), phrase, wanted, reading, discourse));
      }
    }
    spread(found, wanted, reading, discourse);
    return found.values().stream().flatMap(List::stream).toList();
  }

  private List<FilledRole> typed(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
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
        List<FilledRole> all = new ArrayList<>(linkedBefore(member, named, wanted, reading));
        all.addAll(fitting);
        return all;
      }
      if (wanted.classes().containsAll(OCCURRENCE)
          && lexicon.classByHead(named.text()).filter(OCCURRENCE.getFirst()::equals).isPresent()) {
        // 국무회의에서 보고했다: a body that is called a meeting is where its meeting is.
        return List.of(FilledRole.of(named.entity(), named.text()));
      }
      if (wanted.classes().equals(List.of(PLACE))
          && lexicon.set("venue-organization").contains(named.text())) {
        return List.of(FilledRole.of(names.venueAt(named.text()), named.text()));
      }
      Optional<FilledRole> country = countryOf(member, named, wanted, reading);
      if (country.isPresent()) {
        return List.of(country.get());
      }
      Optional<Entity> venue = venue(member, wanted, reading, discourse);
      if (venue.isPresent()) {
        return List.of(FilledRole.of(venue.get(), reading.text().of(named.span())));
      }
      Optional<FilledRole> sitting = sitting(member, named, wanted, reading, discourse);
      if (sitting.isPresent()) {
        return List.of(sitting.get());
      }
      if (wanted.classes().contains(PLACE) && names.isA(named.entity(), UNIVERSITY)) {
        return List.of(FilledRole.of(names.venueAt(named.text()), named.text()));
      }
      if (wanted.classes().contains(PLACE)
          && !named.entity().known()
          && names.isA(named.entity(), ORGANIZATION)) {
        String name = reading.text().of(member);
        return List.of(
            FilledRole.of(names.minted(Iris.TERMS + "Venue", List.of(name), discourse), name));
      }
      if (!wanted.anywhere()
          && (named.span().equals(member) || PhraseMembers.quoted(named, reading))) {
        return PhraseMembers.quoted(named, reading)
            ? unlisted.meeting(named, wanted, discourse)
            : List.of();
      }
    }
    if (wanted.anywhere()) {
      List<FilledRole> inside =
          reading.atomsIn(member).stream()
              .filter(Mention.Named.class::isInstance)
              .map(Mention.Named.class::cast)
              .flatMap(
                  named ->
                      named.entities().stream()
                          .filter(entity -> names.isA(entity, wanted.classes()))
                          .map(entity -> FilledRole.of(entity, named.text())))
              .toList();
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
    if (pairs.contains(text) && wanted.classes().contains(ORGANIZATION.getFirst())) {
      return discourse.last(2, entity -> names.isA(entity, ORGANIZATION), PAIR_REACH).stream()
          .map(recent -> FilledRole.of(recent.entity(), recent.text()))
          .toList();
    }
    List<FilledRole> countries = countries(text, wanted, discourse);
    if (!countries.isEmpty()) {
      return countries;
    }
    if (lexicon.set("planning-noun").contains(text) && reading.modified(phrase)) {
      // 확대할 계획을 밝혔다: an intention, not a plan named before.
      return List.of();
    }
    String name = PhraseMembers.qualified(text, phrase, reading);
    References.Reference reference = references.of(name, wanted.classes(), discourse);
    if (reference.pointing() || reference.to().isPresent()) {
      return reference.to().stream().toList();
    }
    if (reading.atomsIn(member).stream().anyMatch(Mention.Count.class::isInstance)) {
      // 총 세 차례의 공청회: a number of things has no name.
      return List.of();
    }
    return names
        .typed(
            PhraseMembers.qualified(withoutOwner(member, reading), phrase, reading),
            wanted.classes(),
            discourse)
        .or(() -> unlisted.region(text, wanted, discourse))
        .or(() -> venue(member, wanted, reading, discourse))
        .map(entity -> List.of(FilledRole.of(entity, text)))
        .orElse(List.of());
  }

  /** 미·영, 한·중·일: countries by one syllable each. */
  private List<FilledRole> countries(
      String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    if (text.length() < 3
        || text.length() % 2 == 0
        || MIDDLE_DOTS.indexOf(text.charAt(1)) < 0
        || !wanted.classes().contains(COUNTRY)) {
      return List.of();
    }
    List<FilledRole> countries = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 2) {
      String syllable = text.substring(i, i + 1);
      Optional.ofNullable(shortCountries.get(syllable))
          .flatMap(full -> names.known(full, wanted.classes(), discourse))
          .ifPresent(country -> countries.add(FilledRole.of(country, syllable)));
    }
    return countries.size() == (text.length() + 1) / 2 ? countries : List.of();
  }

  /** 제17차 정보통신전략위원회를 열었다: what is counted and held is a meeting of the body. */
  private Optional<FilledRole> sitting(
      Span member,
      Mention.Named body,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String text = reading.text().of(member);
    return wanted.classes().contains(EVENT)
            && names.isA(body.entity(), ORGANIZATION)
            && SITTING.matcher(text).lookingAt()
        ? Optional.of(
            FilledRole.of(
                names
                    .known(text, wanted.classes(), discourse)
                    .orElseGet(() -> names.minted(EVENT, List.of(text), discourse)),
                text))
        : Optional.empty();
  }

  /** 일본의 안전연구소: who is not told by name is told by the country. */
  private Optional<FilledRole> countryOf(
      Span member, Mention.Named body, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    boolean group = names.isA(body.entity(), GROUP);
    if (body.entity().known() && !group || !wanted.classes().contains(COUNTRY)) {
      return Optional.empty();
    }
    // 한국 정부는: its government speaks for a country.
    String joint = group ? " " : OF;
    return nameAtStart(member, reading)
        .filter(named -> names.isA(named.entity(), List.of(COUNTRY)))
        .filter(
            named ->
                reading.text().of(new Span(named.span().end(), body.span().start())).equals(joint))
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }

  private static Optional<Mention.Named> nameAtStart(Span member, SentenceReading reading) {
    return reading.atomsIn(member).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> named.span().start() == member.start())
        .findFirst();
  }

  /** 한국국제협력단(KOICA)의 봉사단 사업: whose something is does not belong to its name. */
  private static String withoutOwner(Span member, SentenceReading reading) {
    String whole = reading.text().text();
    return nameAtStart(member, reading)
        .map(owner -> reading.asideAfter(owner.span()).orElse(owner.span()).end())
        .filter(end -> end < member.end() && whole.startsWith("의 ", end))
        .map(end -> new Span(end + 1, member.end()).trimmed(whole).of(whole))
        .orElse(reading.text().of(member).strip());
  }

  /** 청주 미래누림센터: what follows the name of a town where something happens is a venue in it. */
  private Optional<Entity> venue(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    if (!wanted.classes().contains(PLACE)) {
      return Optional.empty();
    }
    return nameAtStart(member, reading)
        .filter(town -> names.isA(town.entity(), List.of(PLACE)))
        .map(town -> new Span(town.span().end(), member.end()).trimmed(reading.text().text()))
        .map(reading.text()::of)
        .filter(name -> name.length() > 2 && !lexicon.set("area-noun").contains(name))
        .map(
            name ->
                names
                    .known(name, List.of(PLACE), discourse)
                    .filter(entity -> names.isA(entity, List.of(PLACE)))
                    .orElseGet(() -> names.minted(Iris.TERMS + "Venue", List.of(name), discourse)));
  }

  /** 미국・캐나다・유럽연합: names joined by dots to the last one. */
  private List<FilledRole> linkedBefore(
      Span member, Mention.Named last, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    List<FilledRole> linked = new ArrayList<>();
    int end = last.span().start();
    boolean more = true;
    while (more) {
      more = false;
      for (Mention atom : reading.atomsIn(member)) {
        if (atom instanceof Mention.Named named
            && named.span().end() <= end
            && reading
                .text()
                .text()
                .substring(named.span().end(), end)
                .matches("(?:\\([^)]*\\))?\\s?" + MIDDLE_DOTS + "\\s?")) {
          named.entities().stream()
              .filter(entity -> names.isA(entity, wanted.classes()))
              .forEach(entity -> linked.add(0, FilledRole.of(entity, named.text())));
          end = named.span().start();
          more = true;
          break;
        }
      }
    }
    return linked;
  }

  /**
   * In a list of organizations a name that nobody knows is one too: where at least half of the
   * members are known, the others are short and plain.
   */
  private void spread(
      Map<Span, List<FilledRole>> found,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (found.size() < 3 || !wanted.classes().contains(ORGANIZATION.getFirst())) {
      return;
    }
    long known = found.values().stream().filter(list -> !list.isEmpty()).count();
    if (known * 3 < found.size()) {
      return;
    }
    found.replaceAll(
        (member, list) -> {
          String text = reading.text().of(members.trimmed(member, reading)).strip();
          boolean plain =
              text.split("\\s+").length <= 3
                  && !text.contains("의 ")
                  && NO_BODIES.stream()
                      .flatMap(set -> lexicon.set(set).stream())
                      .noneMatch(text::endsWith);
          return list.isEmpty() && plain && reading.atomsIn(member).isEmpty()
              ? List.of(
                  FilledRole.of(
                      names
                          .known(text, ORGANIZATION, discourse)
                          .orElseGet(
                              () ->
                                  names.minted(ORGANIZATION.getFirst(), List.of(text), discourse)),
                      text))
              : list;
        });
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

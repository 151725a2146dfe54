package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Finds in a noun phrase what may fill a role: entities of a class, dates, sums, counts. */
final class RoleFiller implements PhraseFiller {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final List<String> ACTORS =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person", Iris.TERMS + "Place");
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Measure", Iris.TERMS + "Initiative", Iris.TERMS + "Instrument");
  private static final List<String> GROUP = List.of(Iris.TERMS + "StakeholderGroup");
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String OF = "의 ";
  private static final String GOAL = Iris.TERMS + "Goal";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String RISK = Iris.TERMS + "Risk";
  private static final String PLACE = Iris.TERMS + "Place";
  private static final Set<String> PAIRING = Set.of("와", "과");
  private static final String MIDDLE_DOTS = "[·・‧•ㆍ]";

  private final Names names;
  private final Lexicon lexicon;
  private final ValueFiller values;
  private final References references;
  private final Owners owners;
  private final UnlistedNames unlisted;

  RoleFiller(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.values = new ValueFiller(lexicon);
    this.references = new References(names, lexicon);
    this.owners = new Owners(names, lexicon);
    this.unlisted = new UnlistedNames(names, lexicon);
  }

  @Override
  public List<FilledRole> fill(
      NounPhrase phrase, RoleSpec.Filler filler, SentenceReading reading, Discourse discourse) {
    return switch (filler) {
      case RoleSpec.Filler.DateValue date -> ValueFiller.dates(phrase, reading, discourse);
      case RoleSpec.Filler.MoneyValue money -> ValueFiller.sums(phrase, reading, discourse);
      case RoleSpec.Filler.CountValue count -> values.counts(phrase, count.counterSet(), reading);
      case RoleSpec.Filler.Typed typed -> typed(phrase, typed, reading, discourse);
      case RoleSpec.Filler.Open open -> open(phrase, open, reading, discourse);
      case RoleSpec.Filler.Owner owner ->
          owners.of(phrase, owner, reading, discourse).stream()
              .flatMap(
                  found ->
                      found.named().isPresent()
                          ? found.named().stream()
                          : fill(found.phrase(), owner.owner(), reading, discourse).stream())
              .toList();
    };
  }

  private List<FilledRole> typed(
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    Map<Span, List<FilledRole>> found = new LinkedHashMap<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      for (Span member : members(conjunct)) {
        found.put(member, typed(trimmed(member, reading), phrase, wanted, reading, discourse));
      }
      if (!conjunct.examples().isEmpty()
          && conjunct.examples().stream().allMatch(example -> found.get(example).isEmpty())) {
        found.put(
            conjunct.head(),
            typed(trimmed(conjunct.head(), reading), phrase, wanted, reading, discourse));
      }
    }
    spread(found, wanted, reading, discourse);
    return found.values().stream().flatMap(List::stream).toList();
  }

  private static List<Span> members(Conjunct conjunct) {
    return conjunct.examples().isEmpty() ? List.of(conjunct.head()) : conjunct.examples();
  }

  /** Without a count at the end and without who came for it: 리벨리온 8개사, 네이버 관계자. */
  private Span trimmed(Span member, SentenceReading reading) {
    Span counted = withoutSuffix(uncounted(member, reading), reading);
    String text = reading.text().of(counted);
    int space = text.lastIndexOf(' ');
    return space > 0
            && reading.atomAtEndOf(counted).isEmpty()
            && (lexicon.set("delegate-noun").contains(text.substring(space + 1))
                || lexicon.set("area-noun").contains(text.substring(space + 1))
                    && place(new Span(counted.start(), counted.start() + space), reading))
        ? withoutAside(new Span(counted.start(), counted.start() + space), reading)
        : counted;
  }

  /** 국제전기통신연합(ITU) 대표단: what is left ends with the name. */
  private static Span withoutAside(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Aside.class::isInstance)
        .map(aside -> new Span(member.start(), aside.span().start()))
        .orElse(member)
        .trimmed(reading.text().text());
  }

  /** 한국국제협력단(KOICA)의 봉사단 사업: whose something is does not belong to its name. */
  private static String withoutOwner(Span member, SentenceReading reading) {
    String whole = reading.text().text();
    return reading.atomsIn(member).stream()
        .filter(Mention.Named.class::isInstance)
        .filter(owner -> owner.span().start() == member.start())
        .map(owner -> reading.asideAfter(owner.span()).orElse(owner.span()).end())
        .filter(end -> end < member.end() && whole.startsWith("의 ", end))
        .map(end -> new Span(end + 1, member.end()).trimmed(whole).of(whole))
        .findFirst()
        .orElse(reading.text().of(member).strip());
  }

  /** 대전 지역: a known place with a noun for the area around it. */
  private boolean place(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Named.class::isInstance)
        .filter(atom -> names.isA(((Mention.Named) atom).entity(), List.of(PLACE)))
        .isPresent();
  }

  /** 장관님, 대표들: the name ends before the suffix. */
  private Span withoutSuffix(Span member, SentenceReading reading) {
    Span shorter = new Span(member.start(), member.end() - 1);
    return member.length() > 1
            && lexicon
                .set("name-suffix")
                .contains(reading.text().of(new Span(shorter.end(), member.end())))
            && reading.atomAtEndOf(shorter).isPresent()
        ? shorter
        : member;
  }

  private static Span uncounted(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Count.class::isInstance)
        .filter(count -> count.span().start() > member.start())
        .map(count -> new Span(member.start(), count.span().start()).trimmed(reading.text().text()))
        .orElse(member);
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
      Optional<FilledRole> country = countryOf(member, named, wanted, reading);
      if (country.isPresent()) {
        return List.of(country.get());
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
      Optional<Entity> venue = venue(member, wanted, reading, discourse);
      if (venue.isPresent()) {
        return List.of(FilledRole.of(venue.get(), reading.text().of(named.span())));
      }
      if (wanted.classes().contains(PLACE)
          && !named.entity().known()
          && names.isA(named.entity(), ORGANIZATION)) {
        String name = reading.text().of(member);
        return List.of(
            FilledRole.of(names.minted(Iris.TERMS + "Venue", List.of(name), discourse), name));
      }
      if (!wanted.anywhere() && (named.span().equals(member) || quoted(named, reading))) {
        return quoted(named, reading) ? unlisted.meeting(named, wanted, discourse) : List.of();
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
    if (lexicon.set("planning-noun").contains(text) && reading.modified(phrase)) {
      // 확대할 계획을 밝혔다: an intention, not a plan named before.
      return List.of();
    }
    String name = qualified(text, phrase, reading);
    References.Reference reference = references.of(name, wanted.classes(), discourse);
    if (reference.pointing() || reference.to().isPresent()) {
      return reference.to().stream().toList();
    }
    return names
        .typed(
            qualified(withoutOwner(member, reading), phrase, reading), wanted.classes(), discourse)
        .or(() -> unlisted.region(text, wanted, discourse))
        .or(() -> venue(member, wanted, reading, discourse))
        .map(entity -> List.of(FilledRole.of(entity, text)))
        .orElse(List.of());
  }

  /** 일본의 안전연구소: who is not told by name is told by the country. */
  private Optional<FilledRole> countryOf(
      Span member, Mention.Named body, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    if (body.entity().known() || !wanted.classes().contains(COUNTRY)) {
      return Optional.empty();
    }
    return reading.atomsIn(member).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> names.isA(named.entity(), List.of(COUNTRY)))
        .filter(named -> named.span().start() == member.start())
        .filter(
            named ->
                reading.text().of(new Span(named.span().end(), body.span().start())).equals(OF))
        .map(named -> FilledRole.of(named.entity(), named.text()))
        .findFirst();
  }

  /** 청주 미래누림센터: what follows the name of a town where something happens is a venue in it. */
  private Optional<Entity> venue(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    if (!wanted.classes().contains(PLACE)) {
      return Optional.empty();
    }
    return reading.atomsIn(member).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(town -> names.isA(town.entity(), List.of(PLACE)))
        .filter(town -> town.span().start() == member.start())
        .findFirst()
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

  /** A single word does not tell which: {@code 한계 극복을 위한 기술개발} is named by what it is for. */
  private static String qualified(String name, NounPhrase phrase, SentenceReading reading) {
    if (name.contains(" ") || phrase.conjuncts().size() != 1) {
      return name;
    }
    return reading
        .modifierOf(phrase)
        .map(
            modifier ->
                reading
                    .text()
                    .of(new Span(modifier.last().head().start(), phrase.span().end()))
                    .replaceAll("\\s+", " "))
        .orElse(name);
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
    long known = found.values().stream().filter(list -> !list.isEmpty()).count();
    boolean organizations = wanted.classes().contains(ORGANIZATION.getFirst());
    if (!organizations || found.size() < 3 || known * 3 < found.size()) {
      return;
    }
    found.replaceAll(
        (member, list) -> {
          String text = reading.text().of(trimmed(member, reading)).strip();
          boolean plain =
              text.split("\\s+").length <= 3
                  && !text.contains("의 ")
                  && lexicon.set("office-noun").stream().noneMatch(text::endsWith)
                  && !lexicon.set("delegate-noun").contains(text)
                  && !lexicon.set("group-noun").contains(text);
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

  private List<FilledRole> open(
      NounPhrase phrase,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    List<FilledRole> found = new ArrayList<>();
    List<Span> members = new ArrayList<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      // 네이버, 카카오 등 국내 기업에 적용된다: who acts is an example of those it is said of.
      boolean actors =
          conjunct.examples().stream().anyMatch(example -> actor(example, wanted, reading));
      members.addAll(actors ? List.of(conjunct.head()) : members(conjunct));
    }
    // Of risks each is one, however they are joined: 괴롭힘 및 도박.
    List<Span> wholes = wanted.classIri().equals(RISK) ? members : joined(members, reading);
    for (Span member : wholes) {
      Span named = reading.withoutWordAfterQuotation(member, lexicon.set("improvement"));
      found.addAll(open(named, phrase, wanted, reading, discourse));
    }
    return found;
  }

  /**
   * A 및 B is one undertaking: its members stay together, as lists of measures mean them. So do
   * those of 와 after a single word inside a list with commas: 자유와 권리의 보장, 기회의 균등, 안전.
   */
  private static List<Span> joined(List<Span> members, SentenceReading reading) {
    List<String> joints = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Span gap = new Span(members.get(i - 1).end(), members.get(i).start());
      joints.add(reading.text().of(gap).strip());
    }
    int lastComma = Collections.frequency(joints, ",") > 1 ? joints.lastIndexOf(",") : -1;
    List<Span> joined = new ArrayList<>(members.subList(0, Math.min(1, members.size())));
    for (int i = 0; i < joints.size(); i++) {
      Span member = members.get(i + 1);
      boolean word = reading.text().of(members.get(i)).indexOf(' ') < 0;
      if (joints.get(i).equals("및") || word && i < lastComma && PAIRING.contains(joints.get(i))) {
        joined.addLast(new Span(joined.removeLast().start(), member.end()));
      } else {
        joined.add(member);
      }
    }
    return joined;
  }

  private List<FilledRole> open(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    String whole = reading.text().of(member);
    // 에너지, 교육, 고용 영역: the noun at the end is everybody's.
    String end = reading.text().of(phrase.last().span());
    if (wanted.nouns().isPresent()
        && lexicon.set(wanted.nouns().get()).stream()
            .noneMatch(noun -> whole.endsWith(noun) || end.endsWith(noun))) {
      return List.of();
    }
    Optional<Mention> last = reading.atomAtEndOf(member);
    if (last.isPresent() && last.get() instanceof Mention.Named named) {
      if (named.span().equals(member) || quoted(named, reading)) {
        return acts(named.text(), last, wanted)
            ? List.of()
            : named.entities().stream().map(e -> FilledRole.of(e, named.text())).toList();
      }
    }
    if (last.isPresent()
        && !(last.get() instanceof Mention.Named)
        && !(last.get() instanceof Mention.Item)
        && !(last.get() instanceof Mention.Quoted)) {
      return List.of();
    }
    String text =
        last.filter(Mention.Quoted.class::isInstance)
            .map(quoted -> ((Mention.Quoted) quoted).text())
            .orElseGet(
                () ->
                    reading.withoutAsides(
                        wanted.classIri().equals(GOAL)
                            ? reading.withRelativeClauses(phrase, member)
                            : member));
    if (last.isEmpty() || last.get() instanceof Mention.Named) {
      References.Reference reference =
          references.of(qualified(text, phrase, reading), worksOr(wanted.classIri()), discourse);
      if (reference.pointing() || reference.to().isPresent()) {
        return reference.to().stream().toList();
      }
    }
    if (!trimmed(member, reading).equals(member) && place(trimmed(member, reading), reading)) {
      return List.of();
    }
    if (wanted.classIri().equals(GOAL)
        && (lexicon.set("goal-noun").contains(whole)
            || lexicon.set("formal-noun").contains(whole))) {
      return List.of();
    }
    boolean general = wanted.nouns().isEmpty() && lexicon.set("general-noun").contains(text);
    if (general || acts(text, last, wanted)) {
      return List.of();
    }
    if (wanted.classIri().equals(MEASURE) && counted(member, reading)) {
      return List.of();
    }
    List<String> spellings = new ArrayList<>(List.of(qualified(text, phrase, reading)));
    reading
        .asideAfter(member)
        .map(aside -> new Span(aside.start() + 1, aside.end() - 1))
        .map(reading.text()::of)
        .filter(aside -> aside.length() <= 40 && !aside.contains(","))
        .ifPresent(spellings::add);
    return names
        .open(spellings, wanted.classIri(), discourse)
        .map(entity -> List.of(FilledRole.of(entity, text)))
        .orElse(List.of());
  }

  /** 3개 과제: a number of general things is none of them. */
  private boolean counted(Span member, SentenceReading reading) {
    return reading.atomsIn(member).stream()
        .filter(Mention.Count.class::isInstance)
        .filter(count -> count.span().start() == member.start())
        .map(count -> new Span(count.span().end(), member.end()).trimmed(reading.text().text()))
        .anyMatch(rest -> lexicon.set("general-noun").contains(reading.text().of(rest)));
  }

  private boolean actor(Span member, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    return reading.atomAtEndOf(member).filter(Mention.Named.class::isInstance).isPresent()
        && acts(reading.text().of(member), reading.atomAtEndOf(member), wanted);
  }

  /** Whoever acts is no measure and no content: 교육부는 추진한다. */
  private boolean acts(String text, Optional<Mention> last, RoleSpec.Filler.Open wanted) {
    if (names.isA(wanted.classIri(), GROUP)
        || ACTORS.stream().anyMatch(actor -> names.related(wanted.classIri(), actor))) {
      return false;
    }
    List<String> others =
        wanted.classIri().equals(MEASURE)
            ? Stream.concat(ACTORS.stream(), Stream.of(Iris.TERMS + "Event")).toList()
            : ACTORS;
    return last.filter(Mention.Named.class::isInstance)
        .map(named -> names.isA(((Mention.Named) named).entity(), others))
        .orElseGet(
            () ->
                lexicon
                    .classByHead(text)
                    .or(() -> lexicon.classOfNoun(text))
                    .filter(told -> names.isA(told, ACTORS))
                    .isPresent());
  }

  /** What a phrase that may be anything can point back to: works, and its own class. */
  private static List<String> worksOr(String classIri) {
    return Stream.concat(WORKS.stream(), Stream.of(classIri)).distinct().toList();
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
    if (!unlisted || before.isEmpty() || quoted(last, reading)) {
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

  private static boolean quoted(Mention.Named named, SentenceReading reading) {
    return !reading.text().of(named.span()).equals(named.text());
  }
}

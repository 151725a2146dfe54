package org.dbor.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Takes a name in quotation marks that nothing tells the kind of for what its role wants: ‘모두의
 * 배움터’, said to begin in March, is a programme.
 */
final class UnlistedNames {
  /** A quoted word of fewer syllables is quoted for other reasons than that it is a name. */
  private static final int SHORTEST = 4;

  /** What a name alone can stand for, the likeliest first. */
  private static final List<String> KINDS =
      Stream.of("Programme", "Measure", "Plan", "Instrument", "Initiative")
          .map(kind -> Iris.TERMS + kind)
          .toList();

  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";

  /** 곡성군, 전남 곡성군. */
  private static final Pattern TOWN = Pattern.compile("(?<![가-힣])[가-힣]{2,4}[시군구읍면]$");

  /** Also 강변동, which alone is like many another word. */
  private static final Pattern SETTLEMENT = Pattern.compile("[가-힣]{2,4}[시군구읍면동]");

  /** 곡성군 삼기면. */
  private static final Pattern COUNTY = Pattern.compile("[가-힣]{2,3}[시군구] [가-힣]{1,3}[읍면동구]");

  /** 여강군의 학교 24곳, 버들동 경로당, 남쪽의 갯들면: a settlement with what is there, or where it lies. */
  private static final Pattern SETTLED =
      Pattern.compile("(?:[가-힣]{1,3}쪽의 )?(?<town>[가-힣]{2,4}[시군구읍면동])(?:의? .+)?");

  /** 전북의 도서관, 제주 지역, 광주 소재 업체 30곳: a known place with what is there. */
  private static final Pattern THERE = Pattern.compile("(?:의 |\\s(?:지역|소재|관내|일대|일원)(?:의? |의?$)).*");

  /** Where a sentence or a labelled line states what something is. */
  private static final Set<Case> STATED = EnumSet.of(Case.COMPLEMENT, Case.BARE);

  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");
  private static final String REGION = Iris.TERMS + "Region";

  private final Names names;
  private final Lexicon lexicon;

  UnlistedNames(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** 구글코리아와 협약을 맺다: with whom somebody acts is a body, though nobody lists it. */
  Optional<Entity> partner(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String name = reading.text().of(member);
    return phrase.role().partner()
            && wanted.classes().contains(ORGANIZATION)
            && name.length() >= SHORTEST
            && name.indexOf(' ') < 0
            && reading.text().coined(member)
            && reading.text().compound(member)
            && lexicon.classByHead(name).isEmpty()
        ? Optional.of(names.called(name, ORGANIZATION, discourse))
        : Optional.empty();
  }

  /** 노을군도, 메콩강 유역: a region that its last noun tells. */
  Optional<Entity> region(String name, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return wanted.classes().contains(REGION)
            && lexicon.set("region-noun").stream()
                .anyMatch(noun -> name.endsWith(noun) && name.length() > noun.length() + 1)
        ? Optional.of(names.ofClass(name, wanted.classes(), REGION, discourse))
        : Optional.empty();
  }

  /**
   * 대상 지역은 해솔시와 여강군이다, 전남 곡성군에서, 곡성군 삼기면에서: a town where a region is wanted, told by what stands
   * before it or by being all that is said.
   */
  Optional<Entity> town(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String name = reading.text().of(member);
    boolean within =
        COUNTY.matcher(name).matches()
            || TOWN.matcher(name).find()
                && reading
                    .nameAtStartOf(member)
                    .filter(known -> names.isA(known.entity(), List.of(REGION)))
                    .isPresent();
    boolean alone =
        STATED.contains(phrase.role())
            && TOWN.matcher(name).matches()
            && !reading.text().commonNoun(member);
    // 평창과 남해에서: of several, each is a place if it is called like one.
    boolean listed = phrase.conjuncts().size() > 1 && lexicon.set("town").contains(name);
    return wanted.classes().contains(REGION)
            && (within || alone || listed || besideTowns(member, phrase, reading))
        ? Optional.of(names.ofClass(name, wanted.classes(), REGION, discourse))
        : Optional.empty();
  }

  /**
   * The place that a phrase begins with: 전북의 도서관에서, 제주 지역에서; of several, also one that is only
   * called like a town.
   */
  Optional<FilledRole> holding(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (!NamedRegions.mayFill(wanted, names)) {
      return Optional.empty();
    }
    Optional<Mention.Named> first = reading.nameAtStartOf(member);
    if (first.isPresent()) {
      Span rest = new Span(first.get().span().end(), member.end());
      return first.get().entities().stream()
          .filter(entity -> names.isA(entity, wanted.classes()))
          .filter(entity -> THERE.matcher(reading.text().of(rest)).matches())
          .findFirst()
          .map(entity -> FilledRole.of(entity, first.get().text()));
    }
    if (phrase.conjuncts().size() < 2) {
      return Optional.empty();
    }
    String words = reading.text().of(member);
    int end = words.indexOf("의 ");
    if (end > 0 && lexicon.set("town").contains(words.substring(0, end))) {
      String town = words.substring(0, end);
      return Optional.of(
          FilledRole.of(names.ofClass(town, wanted.classes(), REGION, discourse), town));
    }
    if (!phrase.conjuncts().stream().allMatch(one -> settled(one.span(), reading).isPresent())) {
      return Optional.empty();
    }
    return settled(member, reading)
        .map(reading.text()::of)
        .map(town -> FilledRole.of(names.ofClass(town, wanted.classes(), REGION, discourse), town));
  }

  /** The name of a town that a phrase begins with, which is no common noun. */
  private static Optional<Span> settled(Span span, SentenceReading reading) {
    Matcher matcher = SETTLED.matcher(reading.text().of(span));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Span town = new Span(span.start() + matcher.start("town"), span.start() + matcher.end("town"));
    return Optional.of(town).filter(one -> !reading.text().commonNoun(one));
  }

  /**
   * 새빛읍과 옥돌면에서, 부산과 새뜰동에서: several that are known or called like towns, and none of which is a
   * common noun.
   */
  private boolean besideTowns(Span member, NounPhrase phrase, SentenceReading reading) {
    return phrase.conjuncts().size() > 1
        && phrase.conjuncts().stream()
            .map(Conjunct::span)
            .allMatch(
                one ->
                    SETTLEMENT.matcher(reading.text().of(one)).matches()
                            && !reading.text().commonNoun(one)
                        || reading
                            .nameAtStartOf(one)
                            .filter(known -> known.span().equals(one))
                            .filter(known -> names.isA(known.entity(), PLACE))
                            .isPresent())
        && SETTLEMENT.matcher(reading.text().of(member)).matches();
  }

  /** 물빛군에서 시작한다: the county, and not those who govern it. */
  Optional<Entity> governed(Mention.Named body, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return wanted.classes().contains(REGION)
            && names.isA(body.entity(), List.of(GOVERNMENT))
            && TOWN.matcher(body.text()).matches()
        ? Optional.of(names.minted(REGION, List.of(body.text()), discourse))
        : Optional.empty();
  }

  /** ‘AI 신뢰성 협의회’가 열렸다: a new body is called what a meeting is called, and a body is not held. */
  List<FilledRole> meeting(Mention.Named named, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return wanted.classes().equals(EVENT)
            && !named.entity().known()
            && names.isA(named.entity(), List.of(ORGANIZATION))
            && lexicon.set("meeting-body").stream().anyMatch(named.text()::endsWith)
        ? List.of(
            FilledRole.of(
                names.minted(EVENT.getFirst(), List.of(named.text()), discourse), named.text()))
        : List.of();
  }

  List<FilledRole> quoted(
      Mention.Quoted quoted, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    String name = quoted.text();
    if (name.length() < SHORTEST || lexicon.set("general-noun").contains(name)) {
      return List.of();
    }
    return names
        .known(name, wanted.classes(), discourse)
        // What another rule took for a topic is still of the kind that this role wants.
        .filter(entity -> names.isA(entity, wanted.classes()))
        .or(
            () ->
                KINDS.stream()
                    .filter(wanted.classes()::contains)
                    .findFirst()
                    .map(kind -> names.minted(kind, List.of(name), discourse)))
        .filter(entity -> names.isA(entity, wanted.classes()))
        .map(entity -> List.of(FilledRole.of(entity, name)))
        .orElse(List.of());
  }
}

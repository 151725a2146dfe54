package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Takes any noun phrase for a member of a class, unless its words tell that it is none. */
final class OpenFiller {
  private static final List<String> ACTORS =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person", Iris.TERMS + "Place");
  private static final List<String> NO_MEASURES =
      Stream.concat(
              ACTORS.stream(),
              Stream.of("Event", "Technology", "StakeholderGroup").map(Iris.TERMS::concat))
          .toList();

  /** 불이익을 받는 시민을 줄인다: who is concerned is no risk. */
  private static final List<String> NO_RISKS =
      Stream.concat(ACTORS.stream(), Stream.of("Event", "StakeholderGroup").map(Iris.TERMS::concat))
          .toList();

  /** 시민헌장을 실현하기 위한 전략: what others have drawn up is no goal, whatever its goal is. */
  private static final List<String> NO_GOALS =
      Stream.concat(
              NO_MEASURES.stream(), Stream.of("Initiative", "Instrument").map(Iris.TERMS::concat))
          .toList();

  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Measure", Iris.TERMS + "Initiative", Iris.TERMS + "Instrument");
  private static final List<String> PLANS =
      List.of(Iris.TERMS + "Plan", Iris.TERMS + "Instrument", Iris.TERMS + "Event");

  /** ‘포용 간담회’: what a name in quotation marks ends in stands before the mark. */
  private static final Pattern CLOSING = Pattern.compile("[’”'\"」』>〉》]$");

  private static final String POSITION = Iris.TERMS + "Position";
  private static final List<String> GROUP = List.of(Iris.TERMS + "StakeholderGroup");
  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");
  private static final String GOAL = Iris.TERMS + "Goal";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String RISK = Iris.TERMS + "Risk";
  private static final String TOPIC = Iris.TERMS + "Topic";

  private final Names names;
  private final Lexicon lexicon;
  private final PhraseMembers members;
  private final References references;

  OpenFiller(Names names, Lexicon lexicon, PhraseMembers members, References references) {
    this.names = names;
    this.lexicon = lexicon;
    this.members = members;
    this.references = references;
  }

  List<FilledRole> fill(
      NounPhrase phrase,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    Optional<NounPhrase> furthered =
        wanted.classIri().equals(GOAL) ? furthered(phrase, reading) : Optional.empty();
    if (furthered.isPresent()) {
      return fill(furthered.get(), wanted, reading, discourse);
    }
    if (wanted.classIri().equals(RISK)) {
      Optional<Span> told = RiskPhrases.happening(phrase, lexicon, reading);
      if (told.isPresent()) {
        String words = reading.text().of(told.get());
        return names.open(List.of(words), RISK, discourse).stream()
            .map(entity -> FilledRole.of(entity, words))
            .toList();
      }
      Optional<NounPhrase> suffered = RiskPhrases.ofPeople(phrase, lexicon, reading);
      if (suffered.isPresent()) {
        return fill(suffered.get(), wanted, reading, discourse);
      }
    }
    List<FilledRole> found = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    for (Conjunct conjunct : phrase.conjuncts()) {
      // 네이버, 카카오 등 국내 기업에 적용된다: who acts is an example of those it is said of.
      boolean actors =
          conjunct.examples().stream().anyMatch(example -> actor(example, wanted, reading));
      all.addAll(actors ? List.of(conjunct.head()) : PhraseMembers.of(conjunct));
    }
    // Of risks each is one, however they are joined: 괴롭힘 및 도박.
    List<Span> wholes = wanted.classIri().equals(RISK) ? all : PhraseMembers.joined(all, reading);
    for (Span member : wholes) {
      Span named =
          wanted.classIri().equals(POSITION)
              ? members.post(member, reading)
              : reading.withoutWordAfterQuotation(
                  members.named(member, reading), lexicon.set("improvement"));
      found.addAll(open(uncounted(named, wanted, reading), phrase, wanted, reading, discourse));
    }
    return found;
  }

  /** 회원 금융사 190곳: how many there are follows the noun that tells who. */
  private static Span uncounted(Span member, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    return GROUP.contains(wanted.classIri()) || wanted.nouns().isPresent()
        ? reading
            .atomAtEndOf(member)
            .filter(Mention.Count.class::isInstance)
            .map(count -> new Span(member.start(), count.span().start()))
            .map(before -> before.trimmed(reading.text().text()))
            .filter(before -> !before.isEmpty())
            .orElse(member)
        : member;
  }

  private List<FilledRole> open(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    String whole = CLOSING.matcher(reading.text().of(member)).replaceFirst("");
    // 에너지, 교육, 고용 영역: the noun at the end is everybody's.
    String end = reading.text().of(phrase.last().span());
    String unquoted = reading.atomAtEndOf(member).map(OpenFiller::words).orElse(whole);
    String kind = beforeQuoted(member, reading);
    if (wanted.nouns().isPresent()
        && lexicon.set(wanted.nouns().get()).stream()
            .noneMatch(
                noun ->
                    whole.endsWith(noun)
                        || unquoted.endsWith(noun)
                        || kind.endsWith(noun)
                        // 미·영 등 주요국: examples of a group are none.
                        || !wanted.classIri().equals(GROUP.getFirst()) && end.endsWith(noun))) {
      return List.of();
    }
    Optional<Mention> last = reading.atomAtEndOf(member);
    if (last.isPresent() && last.get() instanceof Mention.Named named) {
      if (named.span().equals(member) || PhraseMembers.quoted(named, reading)) {
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
                            : stated(whole, wanted) ? reading.withClause(phrase, member) : member));
    if (last.isEmpty() || last.get() instanceof Mention.Named) {
      References.Reference reference =
          references.of(
              PhraseMembers.qualified(text, phrase, reading),
              worksOr(wanted.classIri()),
              discourse);
      if (reference.pointing() || reference.to().isPresent()) {
        return reference.to().stream().toList();
      }
    }
    if (!members.trimmed(member, reading).equals(member)
        && members.place(members.trimmed(member, reading), reading)) {
      return List.of();
    }
    if (wanted.classIri().equals(GOAL)
        && (lexicon.set("goal-noun").contains(whole)
            || planned(text)
            || lexicon.set("formal-noun").contains(whole))) {
      return List.of();
    }
    boolean general =
        wanted.nouns().isEmpty()
            && (general(text)
                || bound(text)
                || wanted.classIri().equals(MEASURE) && (kindOfWork(text) || noAct(text))
                || wanted.classIri().equals(RISK) && respondedTo(phrase) && issue(text));
    // 양 정상은: who acts is meant where the rule names the noun.
    boolean listed = last.isEmpty() && wanted.nouns().isPresent();
    if (general || !listed && acts(text, last, wanted)) {
      return List.of();
    }
    if (wanted.classIri().equals(MEASURE)
        && (counted(member, reading)
            || reading.atomsIn(member).stream().anyMatch(Mention.Money.class::isInstance))) {
      return List.of();
    }
    List<String> spellings =
        new ArrayList<>(List.of(PhraseMembers.qualified(text, phrase, reading)));
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

  /** 자료를 넘기지 않을 의무: of what is laid down such a noun alone says nothing. */
  private boolean stated(String whole, RoleSpec.Filler.Open wanted) {
    return wanted.classIri().equals(TOPIC) && lexicon.set("stated-noun").contains(whole);
  }

  /** 소비자 포털 ‘다누리’: what stands before a name in quotation marks tells what it is. */
  private static String beforeQuoted(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(
            last ->
                last instanceof Mention.Quoted
                    || last instanceof Mention.Named named && PhraseMembers.quoted(named, reading))
        .map(last -> reading.text().of(new Span(member.start(), last.span().start())).strip())
        .orElse("");
  }

  /** ‘열린 데이터 안내서’ ends in its noun, and not in the mark behind it. */
  private static String words(Mention mention) {
    return switch (mention) {
      case Mention.Named named -> named.text();
      case Mention.Quoted quoted -> quoted.text();
      default -> "";
    };
  }

  /** 접근성을 높이는 것을 목표로 한다: what is to be furthered is the goal that 것 stands for. */
  private Optional<NounPhrase> furthered(NounPhrase formal, SentenceReading reading) {
    // A phrase of a modifier rule may hold no noun.
    return formal.conjuncts().isEmpty()
            || !lexicon.set("formal-noun").contains(reading.text().of(formal.last().head()))
        ? Optional.empty()
        : reading.clauses().stream()
            .filter(clause -> clause.head().filter(formal::equals).isPresent())
            .filter(clause -> !clause.predicate().negated())
            .filter(
                clause ->
                    clause.predicate().lemmas().stream()
                        .anyMatch(lexicon.set("verb-further")::contains))
            .flatMap(clause -> clause.phrases(Case.OBJECT).stream())
            .findFirst();
  }

  /** 주요 정책과제, 이같은 내용: words none of which says what is meant. */
  private boolean general(String text) {
    String[] words = text.split("\\s+");
    Set<String> nouns = lexicon.set("general-noun");
    return nouns.contains(text)
        || nouns.contains(words[words.length - 1])
            && Arrays.stream(words)
                .limit(words.length - 1L)
                .allMatch(word -> lexicon.set("empty-modifier").contains(word) || counted(word));
  }

  /** 5대, 3개: how many there are of what follows. */
  static boolean counted(String word) {
    return Names.COUNTED.matcher(word).matches();
  }

  /** 법안, 계획: what kind of work something is does not tell which, and it is no measure. */
  private boolean kindOfWork(String text) {
    int space = text.indexOf(' ');
    // 4대 전략: how many there are does not tell which either.
    String kind = space > 0 && counted(text.substring(0, space)) ? text.substring(space + 1) : text;
    return lexicon.set("planning-noun").contains(kind)
        || lexicon.classOfNoun(kind).filter(told -> names.isA(told, PLANS)).isPresent();
  }

  /** 단시일 내, 5억 원 이상: a limit in time or number is no thing. */
  private boolean bound(String text) {
    return lexicon.set("bound-noun").contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** 참여 기관: whom a measure is for; 신청 기간, 대응 역량: what it has or is about. */
  private boolean noAct(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return lexicon.set("group-noun").contains(last)
        || lexicon.set("no-measure-noun").contains(last);
  }

  /** 확산에 대응한다: of what one prevents (확산을 막는다) even a neutral noun is a risk. */
  private static boolean respondedTo(NounPhrase phrase) {
    return phrase.role() != Case.OBJECT;
  }

  /** 디지털 전환, 환경의 변화: what one responds to and is no risk. */
  private boolean issue(String text) {
    return lexicon.set("issue-noun").contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** 정부의 구상을 뒷받침한다: what one acts for is no goal if it is a plan. */
  private boolean planned(String text) {
    return lexicon.set("planning-noun").stream().anyMatch(text::endsWith)
        || lexicon.classByHead(text).filter(told -> names.isA(told, PLANS)).isPresent();
  }

  /** 3개 과제, 총 200개 프로그램: a number of general things is none of them. */
  private boolean counted(Span member, SentenceReading reading) {
    return reading.atomsIn(member).stream()
        .filter(Mention.Count.class::isInstance)
        .filter(count -> bare(new Span(member.start(), count.span().start()), reading))
        .map(count -> new Span(count.span().end(), member.end()).trimmed(reading.text().text()))
        .map(reading.text()::of)
        .anyMatch(
            rest ->
                lexicon.set("general-noun").contains(rest)
                    || lexicon.set("head-programme").contains(rest));
  }

  /** 총, 모두, or nothing at all. */
  private boolean bare(Span before, SentenceReading reading) {
    String words = reading.text().of(before).strip();
    return words.isEmpty() || lexicon.set("total-word").contains(words);
  }

  private boolean actor(Span member, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Named.class::isInstance)
        // 아세안 등 신흥국: a place is no example of a group that something applies to.
        .filter(named -> !names.isA(((Mention.Named) named).entity(), PLACE))
        .filter(named -> acts(reading.text().of(member), Optional.of(named), wanted))
        .isPresent();
  }

  /** Whoever acts is no measure and no content: 교육부는 추진한다. */
  private boolean acts(String text, Optional<Mention> last, RoleSpec.Filler.Open wanted) {
    boolean kind =
        wanted.classIri().equals(TOPIC)
            && last.isEmpty()
            && (lexicon.set("organization-kind").contains(text)
                || lexicon
                    .set("organization-kind")
                    .contains(text.substring(text.lastIndexOf(' ') + 1)));
    // 은행과 보험사가 대상이다: those of a kind are a field, and nobody who acts.
    if (kind
        || names.isA(wanted.classIri(), GROUP)
        || ACTORS.stream().anyMatch(actor -> names.related(wanted.classIri(), actor))) {
      return false;
    }
    List<String> others =
        switch (wanted.classIri()) {
          case MEASURE -> NO_MEASURES;
          case RISK -> NO_RISKS;
          case GOAL -> NO_GOALS;
          default -> ACTORS;
        };
    return last.filter(Mention.Named.class::isInstance)
        .map(named -> names.isA(((Mention.Named) named).entity(), others))
        .orElseGet(
            () ->
                lexicon
                    .classByHead(text)
                    .or(() -> lexicon.classOfNoun(text))
                    .filter(told -> names.isA(told, others))
                    .isPresent());
  }

  /** What a phrase that may be anything can point back to: works, and its own class. */
  static List<String> worksOr(String classIri) {
    return Stream.concat(WORKS.stream(), Stream.of(classIri)).distinct().toList();
  }
}

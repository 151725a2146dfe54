package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Morpheme;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Tells the members of a list apart of which some have a clause before their noun: {@code 떠날 권리,
 * 설명을 요구할 권리, 고지 의무를 담았다}. Read word by word, the second clause would take 권리 for its own.
 */
final class ModifiedLists {
  private static final Set<Case> PLACES = Set.of(Case.AT, Case.IN);
  private static final Set<String> PAIRING = Set.of("와", "과");

  /** 권고에는, 계획에: where something is written stands before what is written there. */
  private static final Pattern WHERE = Pattern.compile("(?:에|에서|에게)?(?:는|도)?,?\\s");

  /** {@code 등}, {@code 등 세 가지 논점}, {@code 이라는 세 원칙}, {@code 세 가지}: words about the list. */
  private static final Pattern ABOUT_THE_LIST =
      Pattern.compile(
          "(?:\\s등|이?라는|\\s(?:이상|모두|총)?\\s?"
              + "(?=(?:두|세|네|다섯|여섯|일곱|여덟|\\d+) ?(?:가지|개)(?:\\s|$)))(?:\\s.*|의.*)?$");

  /** 결정권과 설명을 들을 권리: what texts lay down is a member of its own. */
  private static final Pattern LAID_DOWN = Pattern.compile("(?:권|권리|의무|책임|원칙|기준|절차|기한|방법)$");

  private static final char AT = '에';
  private static final String EVERY = "마다";
  private static final String AMONG_OTHERS = " 등 ";

  /** From so many members on, what stands before a comma is a member, whatever follows it. */
  private static final int CERTAIN = 3;

  private final Set<String> verbs;
  private final Set<String> applying;
  private final Set<String> consisting;

  /**
   * A reader.
   *
   * @param verbs verbs and labels of which such a list may be the object
   * @param applying verbs of what something is applied to
   * @param consisting verbs of what something is made of
   */
  ModifiedLists(Set<String> verbs, Set<String> applying, Set<String> consisting) {
    this.consisting = Set.copyOf(consisting);
    this.verbs = Set.copyOf(verbs);
    this.applying = Set.copyOf(applying);
  }

  /** The clauses, with the lists in them told apart. */
  List<Clause> mend(SentenceText sentence, List<Mention> atoms, List<Clause> clauses) {
    return clauses.stream().map(clause -> mended(clause, sentence, atoms, clauses)).toList();
  }

  private Clause mended(
      Clause clause, SentenceText sentence, List<Mention> atoms, List<Clause> clauses) {
    Optional<NounPhrase> last = last(clause);
    if (last.isEmpty()) {
      return clause;
    }
    Span range =
        new Span(start(clause, last.get(), sentence, clauses), end(clause, last.get(), sentence));
    Reading reading = new Reading(sentence, atoms, clauses, range.trimmed(sentence.text()));
    if (reading.range().isEmpty() || !reading.modified(reading.range())) {
      return clause;
    }
    int among = sentence.of(reading.range()).indexOf(AMONG_OTHERS);
    if (among > 0 && applied(clause).isPresent()) {
      return withExamples(clause, last.get(), reading, reading.range().start() + among);
    }
    if (label(clause) && !reading.noun(reading.range())) {
      // 목적: 이용자가 쉽게 알아보도록 함: a sentence, and no list.
      return clause;
    }
    List<Span> members = reading.members();
    return members.size() < 2
        ? clause
        : written(with(clause, members, last.get()), reading.range(), sentence, clauses);
  }

  /** 계획에는 쉬운 안내, 찾아가는 상담이 담겼다: where all of it is written is not where 쉬운 is said of. */
  private static Clause written(
      Clause clause, Span list, SentenceText sentence, List<Clause> clauses) {
    if (label(clause) || PLACES.stream().anyMatch(role -> !clause.phrases(role).isEmpty())) {
      return clause;
    }
    Optional<NounPhrase> place =
        place(clauses, list.start(), sentence)
            .filter(phrase -> clause.phrases(Case.TOPIC).isEmpty());
    List<NounPhrase> phrases = new ArrayList<>(clause.phrases());
    place.ifPresent(phrase -> phrases.addFirst(phrase));
    return clause.with(phrases);
  }

  /** 학습도구와 출결 앱 등 학교에서 쓰는 서비스에 적용된다: the examples before 등, and all that they are examples of. */
  private static Clause withExamples(Clause clause, NounPhrase last, Reading reading, int among) {
    Span range = reading.range();
    List<Span> examples =
        new Reading(
                reading.sentence(),
                reading.atoms(),
                reading.clauses(),
                new Span(range.start(), among))
            .members();
    Span whole = new Span(among + AMONG_OTHERS.length(), range.end());
    return examples.isEmpty() || whole.isEmpty()
        ? clause
        : with(clause, Stream.concat(examples.stream(), Stream.of(whole)).toList(), last);
  }

  /** 예외 사유 정비: a line ends in what may be read as a verb. */
  private static int end(Clause clause, NounPhrase last, SentenceText sentence) {
    if (!label(clause)) {
      return last.span().end();
    }
    String text = sentence.text();
    int end = text.length();
    while (end > 0
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != ')') {
      end--;
    }
    return Math.max(end, last.span().end());
  }

  private static boolean label(Clause clause) {
    return clause.predicate().lemmas().stream().anyMatch(lemma -> lemma.endsWith(":"));
  }

  /** The end of the list; of what is done to it the verb tells. */
  private Optional<NounPhrase> last(Clause clause) {
    Predicate predicate = clause.predicate();
    if (label(clause)) {
      return predicate.lemmas().stream().anyMatch(verbs::contains)
          ? clause.phrases().stream()
              .reduce((one, other) -> one.span().end() > other.span().end() ? one : other)
          : Optional.empty();
    }
    if (predicate.lemmas().stream().anyMatch(verbs::contains)
        && predicate.activeLemmas().isEmpty()) {
      return Stream.of(Case.OBJECT, Case.SUBJECT)
          .flatMap(role -> clause.phrases(role).stream())
          .findFirst()
          .or(() -> consisting(clause))
          .filter(
              phrase ->
                  phrase.role() == Case.OBJECT
                      || phrase.role() == Case.BY
                      || !clause.phrases(Case.AT).isEmpty()
                      || clause.phrases(Case.TOPIC).isEmpty());
    }
    Optional<NounPhrase> applied = applied(clause);
    if (applied.isPresent()) {
      return applied;
    }
    Optional<NounPhrase> consisting = consisting(clause);
    if (consisting.isPresent()) {
      return consisting;
    }
    return predicate.activeLemmas().stream().anyMatch(verbs::contains)
        ? clause.phrases(Case.SUBJECT).stream().findFirst()
        : Optional.empty();
  }

  /** 교실은 학교로 찾아가는 교육, 상담으로 짜였다: what something consists of. */
  private Optional<NounPhrase> consisting(Clause clause) {
    return clause.predicate().lemmas().stream().anyMatch(consisting::contains)
            && !clause.phrases(Case.TOPIC).isEmpty()
        ? clause.phrases(Case.BY).stream().findFirst()
        : Optional.empty();
  }

  /** 기준은 서류 심사, 면접에 쓰이는 앱을 대상으로 한다, …에 적용된다: what a work applies to. */
  private Optional<NounPhrase> applied(Clause clause) {
    if (clause.phrases(Case.TOPIC).isEmpty()) {
      return Optional.empty();
    }
    return clause.phrases(Case.TARGET).stream()
        .findFirst()
        .or(
            () ->
                clause.predicate().lemmas().stream().anyMatch(applying::contains)
                    ? clause.phrases(Case.AT).stream().findFirst()
                    : Optional.empty());
  }

  /** After what the sentence is about, where it is written, and what it said before. */
  private static int start(
      Clause clause, NounPhrase last, SentenceText sentence, List<Clause> clauses) {
    if (label(clause)) {
      return skipMarks(clause.predicate().span().end(), sentence.text());
    }
    int end = last.span().start();
    int start = 0;
    Optional<NounPhrase> topic =
        clauses.stream()
            .flatMap(one -> one.phrases().stream())
            .filter(phrase -> phrase.role() == Case.TOPIC && phrase.span().end() <= end)
            .max((one, other) -> one.span().end() - other.span().end());
    Optional<NounPhrase> place = topic.isEmpty() ? place(clauses, end, sentence) : Optional.empty();
    start = Math.max(start, topic.map(phrase -> phrase.wordEnd(sentence.text())).orElse(0));
    start = Math.max(start, place.map(phrase -> phrase.wordEnd(sentence.text())).orElse(0));
    for (Clause before : clauses) {
      Predicate predicate = before.predicate();
      boolean said =
          predicate.form() == Predicate.Form.CONNECTIVE || predicate.form() == Predicate.Form.FINAL;
      if (said && predicate.span().end() <= end && !before.equals(clause)) {
        start = Math.max(start, predicate.span().end());
      }
    }
    return Math.min(skipMarks(start, sentence.text()), last.span().end());
  }

  /** 협약에는: where something is written, before a list of what is. */
  private static Optional<NounPhrase> place(List<Clause> clauses, int end, SentenceText sentence) {
    return clauses.stream()
        .flatMap(
            one -> one.phrases().stream().filter(phrase -> !inClause(phrase, one, sentence.text())))
        .filter(phrase -> PLACES.contains(phrase.role()) && phrase.span().end() <= end)
        .min((one, other) -> one.span().end() - other.span().end())
        .filter(phrase -> opens(phrase, sentence));
  }

  /** 첫 화면에 넣는 그림 표시: the place stands before its own verb. */
  private static boolean inClause(NounPhrase phrase, Clause clause, String text) {
    int end = phrase.wordEnd(text);
    return clause.predicate().adnominal()
        && end + 1 == clause.predicate().span().start()
        && text.charAt(end - 1) == AT;
  }

  private static boolean opens(NounPhrase phrase, SentenceText sentence) {
    return WHERE
        .matcher(sentence.text())
        .region(phrase.span().end(), sentence.length())
        .lookingAt();
  }

  private static int skipMarks(int start, String text) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static Clause with(Clause clause, List<Span> members, NounPhrase last) {
    Span whole = new Span(members.getFirst().start(), members.getLast().end());
    List<Conjunct> conjuncts = new ArrayList<>();
    for (Span member : members) {
      conjuncts.add(new Conjunct(member, List.of(), member, conjuncts.isEmpty() ? "" : ","));
    }
    List<NounPhrase> phrases =
        new ArrayList<>(
            clause.phrases().stream()
                .filter(
                    phrase ->
                        phrase.span().start() < whole.start()
                            || phrase.span().start() >= last.span().end())
                .toList());
    phrases.add(new NounPhrase(whole, conjuncts, label(clause) ? Case.BARE : last.role(), false));
    return clause.with(phrases);
  }

  /** A stretch of a sentence that may be a list. */
  private record Reading(
      SentenceText sentence, List<Mention> atoms, List<Clause> clauses, Span range) {

    /** Whether anything in a stretch has a clause or a purpose before it. */
    boolean modified(Span part) {
      return firstModifier(part).isPresent();
    }

    /** What modifies a noun of the stretch, the first if several do. */
    private Optional<Span> firstModifier(Span part) {
      Stream<Span> verbs =
          clauses.stream()
              .map(Clause::predicate)
              .filter(
                  predicate -> predicate.adnominal() || predicate.form() == Predicate.Form.NOMINAL)
              .map(Predicate::span);
      return Stream.of(verbs, purposes(), intervals())
          .flatMap(spans -> spans)
          .filter(span -> span.start() >= part.start() && span.end() <= part.end())
          .reduce((one, other) -> one.start() < other.start() ? one : other);
    }

    /** 2시간마다 15분 휴식: how often stands before its noun. */
    private Stream<Span> intervals() {
      return sentence.morphemes().stream()
          .filter(morpheme -> morpheme.surface().equals(EVERY) && morpheme.tag().startsWith("J"))
          .map(Morpheme::span);
    }

    private Stream<Span> purposes() {
      return clauses.stream()
          .flatMap(clause -> clause.phrases().stream())
          .filter(NounPhrase::modifies)
          .map(NounPhrase::span);
    }

    /** The members; none where it is no list, or one that may be read otherwise. */
    List<Span> members() {
      List<Span> parts = parts();
      List<Span> members = new ArrayList<>();
      if (purposes().anyMatch(parts.getFirst()::contains)) {
        // 번영을 위한 원칙과 시민의 권리: what the whole list is for is no part of its first member.
        return List.of();
      }
      for (int i = 0; i < parts.size(); i++) {
        boolean end = i + 1 == parts.size();
        Span part = end ? withoutWordsAboutTheList(parts.get(i)) : parts.get(i);
        if (part.isEmpty()
            || !end && (!noun(part) || !ends(part, parts.get(i + 1), parts.size()))) {
          return List.of();
        }
        members.addAll(paired(part));
      }
      return members;
    }

    private List<Span> parts() {
      List<Span> parts = new ArrayList<>();
      int from = range.start();
      for (int at = range.start(); at < range.end(); at++) {
        int here = at;
        if (sentence.text().charAt(at) == ','
            && atoms.stream().noneMatch(a -> a.span().start() < here && here < a.span().end())) {
          parts.add(new Span(from, at).trimmed(sentence.text()));
          from = at + 1;
        }
      }
      parts.add(new Span(from, range.end()).trimmed(sentence.text()));
      return parts;
    }

    private Span withoutWordsAboutTheList(Span part) {
      Matcher about = ABOUT_THE_LIST.matcher(sentence.of(part));
      return about.find() && about.start() > 0
          ? new Span(part.start(), part.start() + about.start()).trimmed(sentence.text())
          : part;
    }

    /** A member ends in a noun: what ends in a particle is no member. */
    private boolean noun(Span part) {
      return atoms.stream().anyMatch(atom -> atom.span().end() == part.end())
          || sentence.morphemes().stream()
              .filter(morpheme -> morpheme.span().end() == part.end())
              .map(Morpheme::lastTag)
              .anyMatch(
                  tag ->
                      tag.startsWith("NN")
                          || tag.equals("ETN")
                          || tag.equals("XSN")
                          || tag.equals("SL")
                          || tag.equals("SN")
                          || tag.equals("UNKNOWN"));
    }

    /** 네이버, 카카오가 참여하는 협의체: the comma may join two who do what the clause says. */
    private boolean ends(Span part, Span next, int parts) {
      return modified(part)
          || parts >= CERTAIN
          || firstModifier(next).map(first -> first.start() == next.start()).orElse(true)
          || clauses.stream()
              .flatMap(clause -> clause.phrases(Case.SUBJECT).stream())
              .flatMap(subject -> subject.conjuncts().stream())
              .noneMatch(subject -> next.contains(subject.head()));
    }

    /** 국경을 넘는 이동과 책임성; but 공정한 접근과 기회의 균등 is one thing. */
    private boolean told(Span part) {
      return clauses.stream()
          .map(Clause::predicate)
          .filter(predicate -> predicate.adnominal() && !predicate.stative())
          .anyMatch(
              predicate ->
                  predicate.span().start() >= part.start() && predicate.span().end() <= part.end());
    }

    /** 넣는 표시와 읽는 규격: 와 joins members where its left is one, or its right has no clause. */
    private List<Span> paired(Span part) {
      for (Morpheme morpheme : sentence.morphemes()) {
        Span joint = morpheme.span();
        if (!PAIRING.contains(morpheme.surface())
            || !morpheme.tag().startsWith("J")
            || joint.start() <= part.start()
            || joint.end() >= part.end()
            || sentence.text().charAt(joint.end()) != ' ') {
          continue;
        }
        Span left = new Span(part.start(), joint.start());
        Span right = new Span(joint.end(), part.end()).trimmed(sentence.text());
        Optional<Span> first = firstModifier(right);
        boolean complete =
            told(left)
                || first.isEmpty() && !modified(left)
                || LAID_DOWN.matcher(sentence.of(left)).find();
        if (noun(left)
            && (complete || first.filter(one -> one.start() == right.start()).isPresent())) {
          return Stream.concat(paired(left).stream(), paired(right).stream()).toList();
        }
      }
      return List.of(part);
    }
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Clause;
import org.dbor.language.ClauseParser;
import org.dbor.language.Element;
import org.dbor.language.Idioms;
import org.dbor.language.Morpheme;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.language.PhraseParser;
import org.dbor.vocabulary.Iris;

/** Reads a Korean sentence: mentions first, then the phrases and clauses around them. */
final class KoreanSentenceReader implements SentenceReader {
  /** Dashes on both sides: what the document goes on to tell in full. */
  private static final Pattern SUBTITLE = Pattern.compile("\\s*[-–—]\\s.*\\s[-–—]\\s*");

  /** Some write the vowel for the bar that it looks like: 김서연 기자ㅣ정부는. */
  private static final char VOWEL_AS_BAR = 'ㅣ';

  private static final char BAR = '|';
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final String FOOTNOTE_MARK = "*";

  /** Somebody who so ends a name says who is speaking: 위원장 김서연입니다. */
  private static final String INTRODUCTION = "입니다";

  final MorphologicalAnalyzer analyzer;
  private final PhraseParser phrases;
  final MentionFinder mentions;
  private final PhraseRuleMatcher phraseRules;
  private final PartnerSplitter partners;
  private final OuterMembers outer;
  private final ProgrammeLines programmeLines;
  private final AddressedPersons addressed;
  private final Names names;
  private final Set<String> determiners;
  private final ShortNames shortNames;
  private final AliasFinder aliases;
  private final FieldReader fields;
  private final Idioms idioms;
  private final Set<String> reporters;

  /** Labels under which lines of people and bodies may stand: 참석, 주최. */
  private final Set<String> peopleLabels;

  /** Nouns for speeches: 김서연 장관, 열린 포럼 기조연설. */
  private final Set<String> speeches;

  private final NamingLines namingLines;
  private final ToldMunicipalities municipalities;
  private final KoreanNamedWorks works;
  private final DocumentTitle title;
  private final ModifiedLists lists;
  private final EventLines eventLines;
  private final SpeechLines speechLines;
  private final Answers answers;
  private final NamedTogether together;
  private final NoticeLines noticeLines;
  private final SigningCeremonies ceremonies;

  KoreanSentenceReader(
      MorphologicalAnalyzer analyzer,
      PhraseParser phrases,
      MentionFinder mentions,
      List<Rule.PhraseRule> phraseRules,
      PartnerSplitter partners,
      OuterMembers outer,
      Names names,
      Set<String> determiners,
      ShortNames shortNames,
      AddressedPersons addressed,
      AliasFinder aliases,
      FieldReader fields,
      Idioms idioms,
      Set<String> reporters,
      Set<String> peopleLabels,
      Set<String> speeches,
      NamingLines namingLines,
      ToldMunicipalities municipalities,
      KoreanNamedWorks works,
      DocumentTitle title,
      ModifiedLists lists,
      EventLines eventLines,
      SpeechLines speechLines,
      Answers answers,
      NoticeLines noticeLines,
      SigningCeremonies ceremonies) {
    this.noticeLines = noticeLines;
    this.ceremonies = ceremonies;
    this.analyzer = analyzer;
    this.phrases = phrases;
    this.mentions = mentions;
    this.phraseRules = new PhraseRuleMatcher(phraseRules);
    this.partners = partners;
    this.outer = outer;
    this.programmeLines = new ProgrammeLines(names);
    this.addressed = addressed;
    this.names = names;
    this.determiners = Set.copyOf(determiners);
    this.shortNames = shortNames;
    this.aliases = aliases;
    this.fields = fields;
    this.idioms = idioms;
    this.reporters = Set.copyOf(reporters);
    this.peopleLabels = Set.copyOf(peopleLabels);
    this.speeches = Set.copyOf(speeches);
    this.namingLines = namingLines;
    this.municipalities = municipalities;
    this.works = works;
    this.title = title;
    this.lists = lists;
    this.eventLines = eventLines;
    this.speechLines = speechLines;
    this.answers = answers;
    this.together = new NamedTogether(names);
  }

  @Override
  public void begin(Article article, Discourse discourse) {
    List<String> sentences = article.sentences().stream().map(article::quote).toList();
    municipalities.read(sentences, this::commonNoun, discourse);
    article
        .source()
        .metadata()
        .publisher()
        .ifPresent(body -> municipalities.publishing(body, this::commonNoun, discourse));
    discourse.works(works.find(sentences));
    discourse.ceremony(ceremonies.find(sentences));
    discourse
        .outline()
        .linesBeginAt(
            article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .map(block -> block.span().start())
                .collect(Collectors.toSet()));
    article.source().metadata().title().ifPresent(written -> title.read(written, discourse));
    if (article.source().metadata().title().filter(speechLines::speech).isPresent()) {
      discourse.setSpeech();
    }
    // ○○ 포럼 개회사, on top of the text: the page may call the speech something else.
    article.blocks().stream()
        .limit(1)
        .map(block -> block.span().of(article.text()))
        .filter(speechLines::speech)
        .filter(head -> !discourse.speech())
        .forEach(
            head -> {
              title.read(head, discourse);
              discourse.setSpeech();
            });
    if (article.source().metadata().title().filter(noticeLines::notice).isPresent()) {
      discourse.setNotice();
    }
    article
        .source()
        .metadata()
        .publisher()
        .flatMap(body -> names.typed(body, ORGANIZATION, discourse))
        .ifPresent(discourse::publisher);
  }

  @Override
  public boolean readsTitles() {
    return true;
  }

  private boolean commonNoun(String word) {
    List<Morpheme> morphemes = analyzer.analyze(word);
    return morphemes.size() == 1 && morphemes.getFirst().tag().equals("NNG");
  }

  @Override
  public List<SentenceText> texts(List<String> sentences) {
    return sentences.stream()
        .map(written -> SpaceMender.mend(written.replace(VOWEL_AS_BAR, BAR)))
        .map(text -> new SentenceText(text, analyzed(text), determiners))
        .toList();
  }

  @Override
  public List<ExtractedClaim> named(
      List<ExtractedClaim> claims, List<EntityMention> mentions, Article article) {
    return ShortPosts.leftOut(claims);
  }

  @Override
  public SentenceReading read(Sentence sentence, SentenceText sentenceText, Discourse discourse) {
    String text = sentenceText.text();
    Optional<LineOpening> opening = LineOpening.of(text);
    discourse.outline().next(sentence.span().start(), opening);
    MentionFinder.Found found = mentions.find(sentenceText, discourse);
    aliases.find(sentenceText, MentionAtoms.named(found, List.of()), discourse);
    CodedText coded = new CodedText(text, found.coded(names, reporters));
    List<PhraseMatch> matches =
        phraseRules.match(
            coded,
            (span, kinds) -> mentions.fill(sentenceText, found, span, kinds, discourse),
            discourse);
    matches.forEach(match -> post(match, sentenceText, found, discourse));
    List<Mention> mentioned =
        MentionAtoms.of(
            found,
            matches,
            Stream.concat(
                    shortNames.find(sentenceText, found.inner(), discourse).stream(),
                    addressed.find(sentenceText, discourse).stream())
                .toList());
    Optional<SpeechLines.Line> day = speechLines.line(text, mentioned, discourse);
    boolean paragraph =
        day.isPresent()
            || speechLines.speakerAlone(text, matches, discourse)
            || sentence.block() == BlockKind.PARAGRAPH && !SUBTITLE.matcher(text).matches();
    Optional<EventLines.Line> eventLine =
        paragraph
            ? eventLines.read(text, found.bulletEnd(), mentioned, discourse)
            : Optional.empty();
    List<Mention> atoms =
        EventLines.with(
            eventLine
                .flatMap(EventLines.Line::place)
                .or(
                    () ->
                        day.filter(line -> line.value() > 0)
                            .flatMap(
                                line ->
                                    eventLines.place(text, line.value(), mentioned, discourse))),
            mentioned);
    List<Element> parsed =
        paragraph
            ? outer.apart(
                partners.split(
                    phrases.parse(
                        text, sentenceText.morphemes(), MentionAtoms.forParser(found, atoms)),
                    atoms,
                    sentenceText),
                atoms)
            : List.of();
    Optional<Clause> field =
        paragraph
            ? field(sentenceText, opening, found.bulletEnd(), parsed, discourse)
                .or(() -> eventLine.flatMap(line -> event(line, sentenceText, parsed, discourse)))
                .or(() -> day.map(line -> SpeechLines.clause(line, text, parsed)))
                .or(() -> notice(text, mentioned, discourse))
                .or(() -> programmeLines.read(text, atoms))
                .or(() -> speechLines.people(text, matches, atoms, parsed, discourse))
            : Optional.empty();
    if (field.filter(heading -> heading.phrases().isEmpty()).isPresent()) {
      // 「기본권 보장 대책」 주요 내용: what the lines below are about stands in the heading itself.
      for (Mention.Named named : MentionAtoms.named(found, atoms)) {
        named.entities().forEach(entity -> discourse.mentioned(entity, named.text()));
      }
    }
    day.flatMap(SpeechLines.Line::event).ifPresent(discourse.outline()::labelled);
    Optional<Integer> told =
        paragraph && field.isEmpty()
            ? namingLines.read(sentenceText, found.bulletEnd(), discourse)
            : Optional.empty();
    List<Element> elements =
        told.map(from -> parsed.stream().filter(one -> one.span().start() >= from).toList())
            .orElse(parsed);
    List<Clause> clauses = new ArrayList<>(idioms.read(text, ClauseParser.parse(text, elements)));
    Optional<Clause> answer = answers.read(text, elements, discourse);
    answer.flatMap(line -> discourse.askedAbout()).ifPresent(discourse.outline()::labelled);
    answer.ifPresent(clauses::add);
    clauses.replaceAll(OuterMembers::together);
    clauses.replaceAll(clause -> JointSubjects.join(clause, text));
    together
        .of(clauses, atoms)
        .forEach(
            group ->
                discourse.together(
                    group.stream()
                        .map(one -> discourse.recent().now(one.entity(), one.text()))
                        .toList()));
    ceremony(clauses, discourse).ifPresent(clauses::add);
    OrderedParts.read(sentenceText).ifPresent(clauses::add);
    clauses.replaceAll(clause -> QuotedPromise.named(clause, text, atoms));
    // What follows a label may be a sentence: 평가: 감사원이 해마다 평가한다.
    field.ifPresent(clauses::add);
    return new SentenceReading(
        sentence,
        sentenceText,
        atoms,
        MentionAtoms.named(found, atoms),
        matches,
        elements,
        lists.mend(sentenceText, atoms, clauses),
        fields.introducesList(sentenceText, field));
  }

  /** 시상식: 8월 12일, 너른터: what the line tells, and the lines beneath it, is of the event. */
  private Optional<Clause> event(
      EventLines.Line line, SentenceText sentence, List<Element> elements, Discourse discourse) {
    line.event().ifPresent(discourse.outline()::labelled);
    line.event().ifPresent(discourse.outline()::item);
    return line.event()
        .map(event -> fields.labelled(EventLines.LABEL, sentence, line.value(), elements));
  }

  /** 2026년 3월 9일, 나래시장: what the date and the signature of a notice tell of its subject. */
  private Optional<Clause> notice(String text, List<Mention> atoms, Discourse discourse) {
    Optional<Clause> clause = noticeLines.read(text, atoms, discourse);
    clause
        .flatMap(line -> discourse.subject())
        .filter(discourse.recent()::written)
        .ifPresent(discourse.outline()::labelled);
    return clause;
  }

  /** 14일 나래회관에서 양해각서에 서명했다: where the signing was, the ceremony named later was. */
  private Optional<Clause> ceremony(List<Clause> clauses, Discourse discourse) {
    Optional<Clause> signing = discourse.ceremony().flatMap(noun -> ceremonies.read(clauses));
    signing.ifPresent(
        clause -> {
          String noun = discourse.ceremony().get();
          Entity event = names.unnamedEvent(noun, Optional.empty(), discourse);
          discourse.outline().labelled(event);
          discourse.mentioned(event, noun);
          discourse.ceremony(Optional.empty());
        });
    return signing;
  }

  /** The field that a line is, by its own label or by the heading that it stands under. */
  private Optional<Clause> field(
      SentenceText sentence,
      Optional<LineOpening> opening,
      int start,
      List<Element> elements,
      Discourse discourse) {
    Optional<Clause> own = fields.read(sentence, start, elements);
    String bullet = opening.map(LineOpening::kind).orElse("");
    if (own.isPresent()) {
      String label = own.get().predicate().lemmas().getFirst();
      discourse.heading(
          own.get().phrases().isEmpty() && peopleLabels.contains(label)
              ? Optional.of(new Discourse.Heading(label, bullet))
              : Optional.empty());
      return own;
    }
    if (bullet.isEmpty()
        || discourse.heading().filter(h -> h.bullet().equals(bullet)).isPresent()) {
      discourse.heading(Optional.empty());
    }
    return discourse
        .heading()
        .map(heading -> fields.under(heading.label(), sentence, start, elements));
  }

  /** Without what opens the line: the analyser would read 나. 본 계획 as 나 본 계획. */
  private List<Morpheme> analyzed(String text) {
    int start = LineOpening.of(text).map(LineOpening::end).orElse(0);
    return analyzer.analyze(text.substring(start)).stream()
        // 구상*을: a mark that points to a footnote is no part of the sentence.
        .filter(morpheme -> !morpheme.surface().startsWith(FOOTNOTE_MARK))
        .map(
            morpheme ->
                new Morpheme(
                    new Span(morpheme.span().start() + start, morpheme.span().end() + start),
                    morpheme.surface(),
                    morpheme.tag(),
                    morpheme.parts()))
        .toList();
  }

  /** Notes who holds which post, so that a surname with the post is enough later on. */
  private void post(
      PhraseMatch match, SentenceText sentence, MentionFinder.Found found, Discourse discourse) {
    for (FilledRole person : match.roles().values()) {
      if (person.object() instanceof ClaimObject.Named named
          && names.isA(named.entity(), List.of(Iris.TERMS + "Person"))) {
        found.inner().stream()
            .filter(title -> match.span().contains(title.span()))
            .flatMap(title -> shortNames.title(title).stream())
            .forEach(title -> discourse.post(named.entity(), title));
        if (sentence.text().startsWith(INTRODUCTION, match.span().end())
            || speeches.stream().anyMatch(sentence.text().strip()::endsWith)) {
          discourse.speaker(named.entity());
        }
      }
    }
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Clause;
import org.dbor.language.ClauseParser;
import org.dbor.language.Element;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.language.PhraseParser;
import org.dbor.vocabulary.Iris;

/** Reads a Korean sentence: mentions first, then the phrases and clauses around them. */
final class KoreanSentenceReader implements SentenceReader {
  /** Somebody who so ends a name says who is speaking: 위원장 김서연입니다. */
  private static final String INTRODUCTION = "입니다";

  final MorphologicalAnalyzer analyzer;
  private final PhraseParser phrases;
  final MentionFinder mentions;
  private final PhraseRuleMatcher phraseRules;
  private final PartnerSplitter partners;
  private final Names names;
  final Set<String> determiners;
  private final ShortNames shortNames;
  private final AliasFinder aliases;
  private final FieldReader fields;
  private final Set<String> reporters;

  KoreanSentenceReader(
      MorphologicalAnalyzer analyzer,
      PhraseParser phrases,
      MentionFinder mentions,
      List<Rule.PhraseRule> phraseRules,
      PartnerSplitter partners,
      Names names,
      Set<String> determiners,
      ShortNames shortNames,
      AliasFinder aliases,
      FieldReader fields,
      Set<String> reporters) {
    this.analyzer = analyzer;
    this.phrases = phrases;
    this.mentions = mentions;
    this.phraseRules = new PhraseRuleMatcher(phraseRules);
    this.partners = partners;
    this.names = names;
    this.determiners = Set.copyOf(determiners);
    this.shortNames = shortNames;
    this.aliases = aliases;
    this.fields = fields;
    this.reporters = Set.copyOf(reporters);
  }

  @Override
  public SentenceReading read(Sentence sentence, String text, Discourse discourse) {
    SentenceText sentenceText = new SentenceText(text, analyzer.analyze(text), determiners);
    MentionFinder.Found found = mentions.find(sentenceText, discourse);
    aliases.find(sentenceText, MentionAtoms.named(found, List.of()), discourse);
    CodedText coded = new CodedText(text, found.coded(names, reporters));
    List<PhraseMatch> matches =
        phraseRules.match(
            coded,
            (span, kinds) -> mentions.fill(sentenceText, found, span, kinds, discourse),
            discourse);
    matches.forEach(match -> post(match, sentenceText, found, discourse));
    List<Mention> atoms =
        MentionAtoms.of(found, matches, shortNames.find(sentenceText, found.inner(), discourse));
    List<Element> elements =
        sentence.block() == BlockKind.PARAGRAPH
            ? partners.split(
                phrases.parse(text, sentenceText.morphemes(), MentionAtoms.forParser(found, atoms)),
                atoms,
                sentenceText)
            : List.of();
    Optional<Clause> field =
        sentence.block() == BlockKind.PARAGRAPH
            ? fields.read(sentenceText, found.bulletEnd(), elements)
            : Optional.empty();
    List<Clause> clauses = field.map(List::of).orElseGet(() -> ClauseParser.parse(text, elements));
    return new SentenceReading(
        sentence,
        sentenceText,
        atoms,
        MentionAtoms.named(found, atoms),
        matches,
        elements,
        clauses,
        fields.introducesList(sentenceText, field));
  }

  /** Notes who holds which post, so that a surname with the post is enough later on. */
  private void post(
      PhraseMatch match, SentenceText sentence, MentionFinder.Found found, Discourse discourse) {
    for (FilledRole person : match.roles().values()) {
      if (person.object() instanceof ClaimObject.Named named
          && names.isA(named.entity(), List.of(Iris.TERMS + "Person"))) {
        found.inner().stream()
            .filter(Mention.Title.class::isInstance)
            .filter(title -> match.span().contains(title.span()))
            .forEach(title -> discourse.post(named.entity(), ((Mention.Title) title).text()));
        if (sentence.text().startsWith(INTRODUCTION, match.span().end())) {
          discourse.speaker(named.entity());
        }
      }
    }
  }
}

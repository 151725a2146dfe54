package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/**
 * Extracts claims from articles. A pure function of ontology and article; safe for several threads.
 *
 * <p>Titles and bylines yield what their phrase rules say, what is outside the article nothing. An
 * article in a language without rules yields nothing and a note.
 */
public final class Extractor {
  /** How many sentences are cut into words at once: some hundred kilobytes of morphemes. */
  private static final int BATCH = 128;

  private final String rulesDigest;
  final Map<String, Matchers> languages;

  /** A language and what matches its rules. */
  record Matchers(
      SentenceReader reader,
      ClauseRuleMatcher clauses,
      FrameIndex frames,
      ListItems items,
      ModifierRuleMatcher modifiers,
      List<Rule.ModifierRule> modifierRules) {

    static Matchers of(Language language) {
      return new Matchers(
          language.reader(),
          new ClauseRuleMatcher(
              language.filler(),
              language.names(),
              language.deeds(),
              language.purposes(),
              language.arguments(),
              language.cancelling(),
              language.distribution()),
          new FrameIndex(language.rules(Rule.ClauseRule.class)),
          new ListItems(language.filler()),
          new ModifierRuleMatcher(language.filler()),
          language.rules(Rule.ModifierRule.class));
    }
  }

  private Extractor(Ontology ontology) {
    this.rulesDigest = ontology.digest();
    ClassHierarchy classes = new ClassHierarchy(ontology.terms());
    Gazetteer gazetteer = new Gazetteer(ontology.vocabulary(), classes);
    this.languages =
        Stream.of(
                Korean.of(ontology.terms(), gazetteer, classes),
                English.of(ontology.terms(), gazetteer, classes))
            .collect(Collectors.toUnmodifiableMap(Language::code, Matchers::of));
  }

  /**
   * An extractor with the names, lexicon and rules of an ontology.
   *
   * @throws OntologyException if a rule or lexical set is malformed
   */
  public static Extractor of(Ontology ontology) throws OntologyException {
    try {
      return new Extractor(ontology);
    } catch (IllegalArgumentException e) {
      throw new OntologyException(
          java.nio.file.Path.of("ontology", "extraction"), e.getMessage(), e);
    }
  }

  /** Digest of everything that decides what is extracted, besides the article. */
  public String rulesDigest() {
    return rulesDigest;
  }

  /** Everything found in an article. */
  public Extraction extract(Article article) {
    Discourse discourse = Discourse.of(article.source());
    String code = article.source().metadata().language();
    Matchers language = languages.get(code);
    if (language == null) {
      return new Extraction(
          article,
          List.of(),
          List.of(),
          List.of("no extraction rules for language '" + code + "'"));
    }
    List<EntityMention> found = new ArrayList<>();
    List<ValueMention> values = new ArrayList<>();
    List<ExtractedClaim> claims = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Set<String> said = new HashSet<>();
    language.reader().begin(article, discourse);
    Iterator<SentenceText> texts = texts(article, language.reader());
    for (Sentence sentence : article.sentences()) {
      discourse.nextSentence();
      SentenceReading reading = language.reader().read(sentence, texts.next(), discourse);
      tellDates(reading, discourse, notes);
      reading.values().forEach(values::add);
      ClaimCollector collector = new ClaimCollector(sentence, claims, said);
      // A headline is no sentence, but Speech by A at the B Forum tells the same everywhere.
      collectPhrases(reading, collector);
      if (sentence.block() != BlockKind.TITLE
          || language.reader().readsTitles() && !reading.clauses().isEmpty()) {
        collect(language, reading, collector, discourse);
      }
      reading.atoms().stream()
          .filter(Mention.Quoted.class::isInstance)
          .forEach(atom -> discourse.quoted(((Mention.Quoted) atom).text()));
      collector.days().forEach(day -> discourse.events().held(day.event(), day.day()));
      collector.announced().ifPresent(work -> discourse.recent().news(work.entity(), work.text()));
      if (sentence.block() != BlockKind.TITLE) {
        language.clauses().topics(reading, discourse).forEach(discourse::mentioned);
      }
      collector.named().forEach(role -> discourse.mentioned(role.entity(), role.text()));
      for (Mention.Named named : byEnd(reading.named())) {
        for (Entity entity : named.entities()) {
          discourse.mentioned(entity, named.text());
          found.add(
              new EntityMention(
                  entity,
                  new org.dbor.document.Span(
                      sentence.span().start() + named.span().start(),
                      sentence.span().start() + named.span().end()),
                  sentence));
        }
      }
    }
    List<ExtractedClaim> named = language.reader().named(claims, found, article);
    return new Extraction(article, found, values, written(named, article, notes), notes);
  }

  /** ‘안심법’ 제정안: what has a name inside its own is what was named last. */
  private static List<Mention.Named> byEnd(List<Mention.Named> named) {
    return named.stream()
        .sorted(Comparator.comparingInt((Mention.Named one) -> one.span().end()))
        .toList();
  }

  /** The sentences of an article cut into words, some at a time. */
  private static Iterator<SentenceText> texts(Article article, SentenceReader reader) {
    List<String> quotes = article.sentences().stream().map(article::quote).toList();
    return Stream.iterate(0, from -> from < quotes.size(), from -> from + BATCH)
        .map(from -> quotes.subList(from, Math.min(from + BATCH, quotes.size())))
        .flatMap(batch -> reader.texts(batch).stream())
        .iterator();
  }

  /** The claims whose subject and object the document has words for: nothing is invented. */
  private static List<ExtractedClaim> written(
      List<ExtractedClaim> claims, Article article, List<String> notes) {
    List<ExtractedClaim> written = new ArrayList<>();
    for (ExtractedClaim claim : claims) {
      Optional<String> subject = Verbatim.of(claim.subjectMention(), claim.evidence(), article);
      Optional<String> object = Verbatim.of(claim.objectMention(), claim.evidence(), article);
      if (subject.isPresent() && object.isPresent()) {
        written.add(claim.worded(subject.get(), object.get()));
      } else {
        notes.add(
            "'"
                + (subject.isEmpty() ? claim.subjectMention() : claim.objectMention())
                + "' stands in no sentence; what is said of it is left out");
      }
    }
    return written;
  }

  private static void collectPhrases(SentenceReading reading, ClaimCollector collector) {
    for (SentenceReading.PhraseMatch match : reading.phraseMatches()) {
      Map<String, List<FilledRole>> roles = new java.util.HashMap<>();
      match.roles().forEach((role, filled) -> roles.put(role, List.of(filled)));
      collector.add(match.rule(), roles, Modality.ASSERTED);
    }
  }

  private static void collect(
      Matchers language, SentenceReading reading, ClaimCollector collector, Discourse discourse) {
    for (ModifierRuleMatcher.Match match :
        language.modifiers().match(reading, language.modifierRules(), discourse)) {
      collector.add(match.rule(), match.roles(), Modality.ASSERTED);
    }
    language
        .items()
        .match(reading, discourse)
        .ifPresent(match -> collector.add(match.rule(), match.roles(), match.modality()));
    for (ClauseRuleMatcher.Match match :
        language.clauses().match(reading, language.frames(), discourse)) {
      collector.add(match.rule(), match.roles(), match.modality());
    }
  }

  /** Notes the days a sentence tells, and the dates that cannot be resolved. */
  private static void tellDates(SentenceReading reading, Discourse discourse, List<String> notes) {
    for (Mention atom : reading.atoms()) {
      if (atom instanceof Mention.Date date
          && !(date.expression() instanceof DateExpression.Vague)) {
        discourse
            .resolve(date, reading)
            .ifPresentOrElse(
                value -> {
                  // 부터, 까지 tell a limit; 이날 is the day something happened.
                  // 전날 counts from the day told, so it must not become that day itself.
                  if (!(date.expression() instanceof DateExpression.NearDay)
                      && !reading.limit(date.span())
                      && !reading.reported(date.span())) {
                    discourse.dayTold(value);
                  }
                },
                () ->
                    notes.add(
                        "'"
                            + reading.text().of(date.span())
                            + "' is not resolved: no date to count from"));
      }
    }
  }
}

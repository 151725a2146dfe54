package org.dbor.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.language.Lexicon;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.language.PhraseParser;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/**
 * Extracts claims from articles. A pure function of ontology and article; safe for several threads.
 *
 * <p>Titles and what is outside the article yield no claim; bylines yield what their phrase rules
 * say. Handles Korean; an article in another language yields nothing and a note.
 */
public final class Extractor {
  private static final String LANGUAGE = "ko";

  private final String rulesDigest;
  private final SentenceReader reader;
  private final ClauseRuleMatcher clauseMatcher;
  private final ModifierRuleMatcher modifierMatcher;
  private final List<Rule.ClauseRule> clauseRules;
  private final List<Rule.ModifierRule> modifierRules;
  private final MentionFinder mentions;

  private Extractor(Ontology ontology) {
    Model vocabulary = ontology.vocabulary();
    this.rulesDigest = ontology.digest();
    Lexicon lexicon = Lexicon.of(ontology.terms());
    ClassHierarchy classes = new ClassHierarchy(ontology.terms());
    Gazetteer gazetteer = new Gazetteer(vocabulary, classes);
    Names names = new Names(gazetteer, lexicon, classes, new EntityMinter(classes), LANGUAGE);
    List<Rule> rules = RuleReader.read(ontology.terms(), lexicon, classes, LANGUAGE);
    this.clauseRules = only(rules, Rule.ClauseRule.class);
    this.modifierRules = only(rules, Rule.ModifierRule.class);
    RoleFiller filler = new RoleFiller(names, lexicon);
    this.mentions =
        new MentionFinder(
            gazetteer,
            lexicon,
            names,
            new OrganizationFinder(lexicon, names),
            new PunctuationFinder(lexicon),
            new DateFinder(ontology.terms(), lexicon),
            new MoneyFinder(ontology.terms()),
            new CountFinder(lexicon),
            new TitleFinder(lexicon, gazetteer.namesOf(Iris.TERMS + "Position", classes)));
    this.reader =
        new SentenceReader(
            analyzer(gazetteer, lexicon),
            new PhraseParser(lexicon),
            mentions,
            only(rules, Rule.PhraseRule.class),
            new PartnerSplitter(names, lexicon),
            names,
            lexicon.set("surname-determiner"),
            new ShortNames(lexicon.set("surname")));
    this.clauseMatcher =
        new ClauseRuleMatcher(filler, names, new ClauseArguments(lexicon.set("formal-noun")));
    this.modifierMatcher = new ModifierRuleMatcher(filler);
  }

  /**
   * The analyser with the words it would cut wrongly: names, and the nouns of the rules' verbs. A
   * word it takes for one already (함께, an adverb) stays what it is.
   */
  private static MorphologicalAnalyzer analyzer(Gazetteer gazetteer, Lexicon lexicon) {
    MorphologicalAnalyzer plain = MorphologicalAnalyzer.withNames(Set.of());
    Stream<String> verbalNouns =
        lexicon.verbalNouns().stream().filter(noun -> plain.analyze(noun).size() > 1);
    return MorphologicalAnalyzer.withNames(
        Stream.concat(gazetteer.singleWords().stream(), verbalNouns).collect(Collectors.toSet()));
  }

  private static <R extends Rule> List<R> only(List<Rule> rules, Class<R> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
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
    Discourse discourse = new Discourse(article.source().metadata().issued());
    List<EntityMention> found = new ArrayList<>();
    List<ExtractedClaim> claims = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    if (!article.source().metadata().language().equals(LANGUAGE)) {
      notes.add(
          "no extraction rules for language '" + article.source().metadata().language() + "'");
      return new Extraction(article, found, claims, notes);
    }
    Set<String> said = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      discourse.nextSentence();
      SentenceReading reading = reader.read(sentence, article.quote(sentence), discourse);
      tellDates(reading, discourse, notes);
      ClaimCollector collector = new ClaimCollector(sentence, claims, said);
      if (sentence.block() != BlockKind.TITLE) {
        collect(reading, collector, discourse);
      }
      collector.named().forEach(role -> discourse.mentioned(role.entity(), role.text()));
      for (Mention.Named named : reading.named()) {
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
    return new Extraction(article, found, claims, notes);
  }

  private void collect(SentenceReading reading, ClaimCollector collector, Discourse discourse) {
    for (SentenceReading.PhraseMatch match : reading.phraseMatches()) {
      Map<String, List<FilledRole>> roles = new java.util.HashMap<>();
      match.roles().forEach((role, filled) -> roles.put(role, List.of(filled)));
      collector.add(match.rule(), roles, Modality.ASSERTED);
    }
    for (ModifierRuleMatcher.Match match :
        modifierMatcher.match(reading, modifierRules, discourse)) {
      collector.add(match.rule(), match.roles(), Modality.ASSERTED);
    }
    for (ClauseRuleMatcher.Match match : clauseMatcher.match(reading, clauseRules, discourse)) {
      collector.add(match.rule(), match.roles(), match.modality());
    }
  }

  /** Notes the days a sentence tells, and the dates that cannot be resolved. */
  private static void tellDates(SentenceReading reading, Discourse discourse, List<String> notes) {
    for (Mention atom : reading.atoms()) {
      if (atom instanceof Mention.Date date) {
        discourse
            .resolve(date.expression())
            .ifPresentOrElse(
                value -> {
                  // 전날 counts from the day told, so it must not become that day itself.
                  if (!(date.expression() instanceof DateExpression.NearDay)) {
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

package org.dbor.extraction.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dbor.document.Article;
import org.dbor.document.Sentence;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Gazetteer;
import org.dbor.extraction.Label;
import org.dbor.extraction.NameKey;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/**
 * Rules without morphology: regular expressions over the surface text of a sentence, each with a
 * group for subject and object. What a group holds is a name, known to the ontology or new.
 */
public final class SurfacePatterns implements Baseline {
  private static final BaselineClaims CLAIMS = new BaselineClaims("patterns");
  private static final List<String> HEADER = List.of("predicate", "language", "pattern");
  private static final Pattern PIECE = Pattern.compile("\\{(\\w+):(\\w+)}");
  private static final String SUBJECT = "subject";
  private static final String OBJECT = "object";

  private final Gazetteer names;
  private final Map<String, Signature> signatures;
  private final SurfaceValues values;
  private final List<Rule> rules;

  private record Rule(String predicate, String language, Pattern pattern) {}

  private SurfacePatterns(
      Gazetteer names, Map<String, Signature> signatures, SurfaceValues values, List<Rule> rules) {
    this.names = names;
    this.signatures = signatures;
    this.values = values;
    this.rules = rules;
  }

  /**
   * The baseline with the patterns of a table.
   *
   * @param tables directory of the baselines' tables
   * @throws OntologyException if a table is missing or malformed
   */
  public static SurfacePatterns of(Ontology ontology, Path tables) throws OntologyException {
    ClassHierarchy classes = new ClassHierarchy(ontology.terms());
    Map<String, Signature> signatures = new HashMap<>();
    Signature.read(tables, classes).forEach(s -> signatures.put(s.predicate(), s));
    Map<String, String> pieces = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    BaselineTable.read(
            tables.resolve("patterns.tsv"), HEADER, cells -> rule(cells, pieces, signatures))
        .forEach(rule -> rule.ifPresent(rules::add));
    return new SurfacePatterns(
        new Gazetteer(ontology.vocabulary(), classes),
        signatures,
        SurfaceValues.read(tables),
        List.copyOf(rules));
  }

  /** A rule; or nothing for a row that names a piece, which is noted. */
  private static Optional<Rule> rule(
      List<String> cells, Map<String, String> pieces, Map<String, Signature> signatures) {
    String predicate = cells.get(0);
    String language = cells.get(1);
    if (predicate.startsWith("{")) {
      pieces.put(language + predicate, cells.get(2));
      return Optional.empty();
    }
    if (!signatures.containsKey(predicate)) {
      throw new IllegalArgumentException("predicate '" + predicate + "' has no signature");
    }
    try {
      Pattern pattern = Pattern.compile(filled(cells.get(2), language, pieces));
      if (!pattern.namedGroups().keySet().containsAll(List.of(SUBJECT, OBJECT))) {
        throw new IllegalArgumentException("no group for subject or object");
      }
      return Optional.of(new Rule(predicate, language, pattern));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription(), e);
    }
  }

  private static String filled(String pattern, String language, Map<String, String> pieces) {
    return PIECE
        .matcher(pattern)
        .replaceAll(
            found -> {
              String piece = pieces.get(language + "{" + found.group(1) + "}");
              if (piece == null) {
                throw new IllegalArgumentException("no piece {" + found.group(1) + "}");
              }
              return Matcher.quoteReplacement(piece.replace("(?<_>", "(?<" + found.group(2) + ">"));
            });
  }

  @Override
  public Extraction extract(Article article) {
    List<ExtractedClaim> claims = new ArrayList<>();
    String language = article.source().metadata().language();
    for (Sentence sentence : article.sentences()) {
      for (Rule rule : rules) {
        if (rule.language().equals(language)) {
          Matcher matcher = rule.pattern().matcher(article.quote(sentence));
          while (matcher.find()) {
            claim(rule, matcher, article, sentence).ifPresent(claims::add);
          }
        }
      }
    }
    return new Extraction(article, List.of(), claims, List.of());
  }

  private Optional<ExtractedClaim> claim(
      Rule rule, Matcher matcher, Article article, Sentence sentence) {
    Signature signature = signatures.get(rule.predicate());
    String subject = matcher.group(SUBJECT).strip();
    return object(signature, matcher.group(OBJECT).strip(), article)
        .map(
            object ->
                CLAIMS.claim(
                    entity(subject, signature.subjects().getFirst()),
                    subject,
                    rule.predicate(),
                    object,
                    sentence));
  }

  private Optional<BaselineClaims.End> object(Signature signature, String words, Article article) {
    if (!signature.values().isEmpty()) {
      return values
          .find(words, article.source().metadata().language(), article.source().metadata().issued())
          .stream()
          .filter(value -> signature.values().contains(value.kind()))
          .findFirst()
          .map(value -> new BaselineClaims.End(value.object(), words));
    }
    return Optional.of(
        new BaselineClaims.End(
            new ClaimObject.Named(entity(words, signature.objects().getFirst())), words));
  }

  /** The one entity of that name, else a new one of a class. */
  private Entity entity(String words, String type) {
    List<Entity> known = names.named(words);
    return known.size() == 1
        ? known.getFirst()
        : new Entity(
            Iris.ID + "baseline/" + NameKey.of(words),
            type,
            List.of(new Label(words, "und")),
            false);
  }
}

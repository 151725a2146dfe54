package org.dbor.extraction.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.Entity;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Gazetteer;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/**
 * Dictionary and co-occurrence: whatever two names or values fit the ends of a predicate and stand
 * in one sentence are claimed to be related by it.
 *
 * <p>Names are those of the ontology, the longest first; a name that several entities share is left
 * out.
 */
public final class Cooccurrence implements Baseline {
  private static final BaselineClaims CLAIMS = new BaselineClaims("co-occurrence");

  private final Gazetteer names;
  private final ClassHierarchy classes;
  private final List<Signature> signatures;
  private final SurfaceValues values;

  private Cooccurrence(
      Gazetteer names, ClassHierarchy classes, List<Signature> signatures, SurfaceValues values) {
    this.names = names;
    this.classes = classes;
    this.signatures = signatures;
    this.values = values;
  }

  /**
   * The baseline with the names of an ontology.
   *
   * @param tables directory of the baselines' tables
   * @throws OntologyException if a table is missing or malformed
   */
  public static Cooccurrence of(Ontology ontology, Path tables) throws OntologyException {
    ClassHierarchy classes = new ClassHierarchy(ontology.terms());
    return new Cooccurrence(
        new Gazetteer(ontology.vocabulary(), classes),
        classes,
        Signature.read(tables, classes),
        SurfaceValues.read(tables));
  }

  private record Name(Entity entity, Span span, String words) {}

  @Override
  public Extraction extract(Article article) {
    List<EntityMention> mentions = new ArrayList<>();
    List<ValueMention> told = new ArrayList<>();
    List<ExtractedClaim> claims = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      String text = article.quote(sentence);
      List<Name> named = names(text);
      List<SurfaceValues.Found> found =
          values.find(
              text, article.source().metadata().language(), article.source().metadata().issued());
      int start = sentence.span().start();
      named.forEach(
          name ->
              mentions.add(new EntityMention(name.entity(), moved(name.span(), start), sentence)));
      found.forEach(value -> told.add(new ValueMention(value.kind(), moved(value.span(), start))));
      for (Signature signature : signatures) {
        for (Name subject : named) {
          if (isA(subject.entity(), signature.subjects())) {
            objects(signature, named, found, text)
                .filter(object -> !isSame(object, subject))
                .map(
                    object ->
                        CLAIMS.claim(
                            subject.entity(),
                            subject.words(),
                            signature.predicate(),
                            object,
                            sentence))
                .forEach(claims::add);
          }
        }
      }
    }
    return new Extraction(article, mentions, told, claims, List.of());
  }

  private Stream<BaselineClaims.End> objects(
      Signature signature, List<Name> named, List<SurfaceValues.Found> found, String text) {
    return Stream.concat(
        named.stream()
            .filter(name -> isA(name.entity(), signature.objects()))
            .map(
                name -> new BaselineClaims.End(new ClaimObject.Named(name.entity()), name.words())),
        found.stream()
            .filter(value -> signature.values().contains(value.kind()))
            .map(value -> new BaselineClaims.End(value.object(), value.span().of(text))));
  }

  private static boolean isSame(BaselineClaims.End object, Name subject) {
    return object.object() instanceof ClaimObject.Named named
        && named.entity().iri().equals(subject.entity().iri());
  }

  private boolean isA(Entity entity, List<String> wanted) {
    return wanted.stream().anyMatch(type -> classes.isA(entity.type(), type));
  }

  private List<Name> names(String text) {
    List<Name> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int next = at + 1;
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        for (Gazetteer.Match match : names.at(text, at)) {
          if (match.entities().size() == 1 && !cutsWord(text, match.span().end())) {
            found.add(new Name(match.entities().getFirst(), match.span(), match.span().of(text)));
            next = match.span().end();
            break;
          }
        }
      }
      at = next;
    }
    return found;
  }

  /** Whether a Latin word goes on; a Korean one may, by a particle. */
  private static boolean cutsWord(String text, int end) {
    return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}

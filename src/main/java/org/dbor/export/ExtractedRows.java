package org.dbor.export;

import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.CodePoints;
import org.dbor.document.Span;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.vocabulary.Prefixes;

/** The claims of an extraction as rows, in text order. */
public final class ExtractedRows {
  private ExtractedRows() {}

  public static Stream<ClaimRow> of(Extraction extraction) {
    Article article = extraction.article();
    CodePoints codePoints = new CodePoints(article.text());
    return extraction.claims().stream().map(claim -> row(article, codePoints, claim));
  }

  private static ClaimRow row(Article article, CodePoints codePoints, ExtractedClaim claim) {
    String language = article.source().metadata().language();
    Span evidence = codePoints.of(claim.evidence().span());
    return new ClaimRow(
        article.source().name(),
        claim.subject().iri(),
        claim.subject().label(language),
        claim.subjectMention(),
        claim.predicate(),
        object(claim.object()),
        objectLabel(claim.object(), language),
        claim.objectMention(),
        datatype(claim.object()),
        Integer.toString(evidence.start()),
        Integer.toString(evidence.end()),
        article.quote(claim.evidence()),
        claim.rule(),
        claim.confidence().stripTrailingZeros().toPlainString());
  }

  private static String object(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Named named -> named.entity().iri();
      case ClaimObject.Budget budget -> budget.iri();
      case ClaimObject.Value value -> value.lexicalForm();
    };
  }

  private static String objectLabel(ClaimObject object, String language) {
    return switch (object) {
      case ClaimObject.Named named -> named.entity().label(language);
      case ClaimObject.Budget budget -> budget.surface();
      case ClaimObject.Value value -> value.lexicalForm();
    };
  }

  private static String datatype(ClaimObject object) {
    return object instanceof ClaimObject.Value value ? Prefixes.shorten(value.datatype()) : "";
  }
}

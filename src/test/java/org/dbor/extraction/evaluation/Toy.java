package org.dbor.extraction.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.ModelFactory;
import org.dbor.document.Article;
import org.dbor.document.Block;
import org.dbor.document.BlockKind;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.Sentence;
import org.dbor.document.SourceDocument;
import org.dbor.document.Span;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.Modality;

/** A document of one sentence per line, with claims made by hand. */
final class Toy {
  static final MentionTypes TYPES =
      new MentionTypes(new ClassHierarchy(ModelFactory.createDefaultModel()));

  private final Article article;
  private final List<ExtractedClaim> claims = new ArrayList<>();

  Toy(String... sentences) {
    List<Sentence> all = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      all.add(new Sentence(new Span(start, start + sentence.length()), BlockKind.PARAGRAPH));
      start += sentence.length() + 1;
    }
    String text = String.join("\n", sentences);
    this.article =
        new Article(
            new SourceDocument("toy", text, "", DocumentMetadata.unknown("en")),
            List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
            all);
  }

  /** Claims a triple of entities; the words are the first labels, alternatives follow a bar. */
  Toy claim(int sentence, String subject, String predicate, String object) {
    Entity entity = entity(object);
    return claim(
        sentence,
        subject,
        predicate,
        new ClaimObject.Named(entity),
        entity.labels().getFirst().text());
  }

  /** Claims a literal. */
  Toy claim(int sentence, String subject, String predicate, String lexicalForm, String datatype) {
    return claim(
        sentence,
        subject,
        predicate,
        new ClaimObject.Value(lexicalForm, "http://www.w3.org/2001/XMLSchema#" + datatype),
        lexicalForm);
  }

  private Toy claim(
      int sentence, String subject, String predicate, ClaimObject object, String words) {
    Entity entity = entity(subject);
    claims.add(
        new ExtractedClaim(
            entity,
            entity.labels().getFirst().text(),
            predicate,
            object,
            words,
            article.sentences().get(sentence),
            "https://w3id.org/dbor/id/rule/toy",
            BigDecimal.ONE,
            Modality.ASSERTED));
    return this;
  }

  static Entity entity(String names) {
    return new Entity(
        "toy:" + names.replace(' ', '-'),
        "toy:Class",
        Arrays.stream(names.split("\\|")).map(name -> new Label(name, "en")).toList(),
        false);
  }

  Extraction extraction() {
    return new Extraction(article, List.of(), claims, List.of());
  }

  /** Holds the claims against gold rows {@code subject predicate object evidence}, by commas. */
  DocumentReport against(String... gold) {
    return report(List.of(), gold);
  }

  DocumentReport report(List<GoldMention> mentions, String... gold) {
    List<GoldClaim> rows = new ArrayList<>();
    for (String row : gold) {
      rows.add(GoldClaim.parse(row.replace(", ", "\t"), rows.size() + 2));
    }
    Function<String, Set<String>> known = name -> Set.of();
    return DocumentReport.of(
        extraction(),
        new GoldDocument(
            Path.of("toy.txt"),
            new Annotation(Path.of("toy.tsv"), rows),
            Optional.of(mentions),
            Optional.empty()),
        TYPES,
        known);
  }
}

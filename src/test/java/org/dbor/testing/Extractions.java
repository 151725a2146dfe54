package org.dbor.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dbor.document.Article;
import org.dbor.document.Block;
import org.dbor.document.BlockKind;
import org.dbor.document.DocumentMetadata;
import org.dbor.document.Sentence;
import org.dbor.document.SourceDocument;
import org.dbor.document.Span;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.Modality;
import org.dbor.graph.Sha256;
import org.dbor.vocabulary.Iris;

/** Builds extractions by hand: sentences by their text, claims by a few words. */
public final class Extractions {
  public static final DocumentMetadata METADATA =
      new DocumentMetadata(
          Optional.of("제목"),
          Optional.of("기자"),
          Optional.of("신문"),
          Optional.of(LocalDate.parse("2023-09-13")),
          "ko",
          Optional.of("https://example.org/article"),
          Optional.empty(),
          Optional.of("All rights reserved."),
          false);

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final SortedSet<Sentence> sentences =
      new TreeSet<>(Comparator.comparingInt(sentence -> sentence.span().start()));
  private final List<EntityMention> mentions = new ArrayList<>();
  private final List<ExtractedClaim> claims = new ArrayList<>();
  private DocumentMetadata metadata = METADATA;

  private Extractions(String text) {
    this.text = text;
  }

  public static Extractions of(String text) {
    return new Extractions(text);
  }

  public Extractions metadata(DocumentMetadata changed) {
    this.metadata = changed;
    return this;
  }

  /** Declares part of the text to be outside the article. */
  public Extractions outside(String part) {
    blocks.add(new Block(BlockKind.OUTSIDE, span(part)));
    return this;
  }

  public Extractions mention(Entity entity, String sentence) {
    mentions.add(new EntityMention(entity, span(sentence), sentence(sentence)));
    return this;
  }

  public Extractions claim(
      String subject, String predicate, ClaimObject object, String sentence, String rule) {
    return claim(subject, predicate, object, sentence, rule, "0.9", Modality.ASSERTED);
  }

  public Extractions claim(
      String subject,
      String predicate,
      ClaimObject object,
      String sentence,
      String rule,
      String confidence,
      Modality modality) {
    claims.add(
        new ExtractedClaim(
            known(subject),
            subject,
            predicate,
            object,
            words(object),
            sentence(sentence),
            Iris.entity("rule", rule),
            new BigDecimal(confidence),
            modality));
    return this;
  }

  /** A claim whose object the text calls by its own name. */
  private static String words(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Named named -> named.entity().labels().getFirst().text();
      case ClaimObject.Budget budget -> budget.surface();
      case ClaimObject.Value value -> value.lexicalForm();
    };
  }

  /** Declares a sentence that nothing is extracted from. */
  public Extractions sentenceOf(String part) {
    sentence(part);
    return this;
  }

  /** An extraction whose article has the sentences named so far. */
  public Extraction build(String name) {
    SourceDocument source = new SourceDocument(name, text, Sha256.ofText(text), metadata);
    return new Extraction(
        new Article(source, blocks, List.copyOf(sentences)), mentions, claims, List.of());
  }

  /** An entity that the ontology holds. */
  public static Entity known(String slug) {
    return new Entity(
        Iris.entity("initiative", slug),
        Iris.TERMS + "Initiative",
        List.of(new Label(slug, "en")),
        true);
  }

  public static ClaimObject named(String slug) {
    return new ClaimObject.Named(known(slug));
  }

  private Sentence sentence(String part) {
    Sentence sentence = new Sentence(span(part), BlockKind.PARAGRAPH);
    sentences.add(sentence);
    return sentence;
  }

  private Span span(String part) {
    int start = text.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + part);
    }
    return new Span(start, start + part.length());
  }
}

package org.dbor.testing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dbor.document.Article;
import org.dbor.document.Block;
import org.dbor.document.BlockKind;
import org.dbor.document.DocumentException;
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
import org.dbor.store.DocumentPipeline;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;

/**
 * Extraction in miniature, for tests of what comes after it: each line {@code subject buildsOn
 * object} of a file is a sentence with one claim; other lines are sentences with none.
 *
 * <p>A line {@code breaks} makes the program fail. {@code first} is known to the small ontology; a
 * line that ends in {@code !} is too confident for its shapes.
 */
public final class LinePipeline implements DocumentPipeline {
  private static final String RULE = Iris.entity("rule", "line");

  public static DocumentPipeline of(Ontology ontology) {
    return new LinePipeline();
  }

  @Override
  public Extraction extract(Path file) throws DocumentException {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
      return extract(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DocumentException(file, "cannot be read", e);
    }
  }

  public static Extraction extract(String name, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<EntityMention> mentions = new ArrayList<>();
    List<ExtractedClaim> claims = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      if (line.equals("breaks")) {
        throw new IllegalStateException("a text nobody thought of");
      }
      if (!line.isBlank()) {
        Sentence sentence = new Sentence(span, BlockKind.PARAGRAPH);
        sentences.add(sentence);
        String[] words = line.replaceFirst("!$", "").split(" ");
        if (words.length == 3 && words[1].equals("buildsOn")) {
          Entity object = entity(words[2]);
          claims.add(claim(words, object, sentence, line.endsWith("!") ? "1.5" : "0.90"));
          mentions.add(new EntityMention(object, span, sentence));
        }
      }
      start += line.length() + 1;
    }
    DocumentMetadata metadata =
        DocumentMetadata.unknown("ko").withIssued(LocalDate.parse("2023-09-13"));
    SourceDocument source = new SourceDocument(name, text, Sha256.ofText(text), metadata);
    List<Block> blocks = List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length())));
    return new Extraction(new Article(source, blocks, sentences), mentions, claims, List.of());
  }

  public static Entity entity(String slug) {
    boolean known = slug.equals("first");
    return new Entity(
        Iris.entity("initiative", slug),
        Iris.TERMS + "Plan",
        List.of(new Label(slug, "ko"), new Label(slug + " plan", "ko")),
        known);
  }

  private static ExtractedClaim claim(
      String[] words, Entity object, Sentence sentence, String confidence) {
    return new ExtractedClaim(
        entity(words[0]),
        words[0],
        words[1],
        new ClaimObject.Named(object),
        words[2],
        sentence,
        RULE,
        new BigDecimal(confidence),
        Modality.ASSERTED);
  }

  @Override
  public String rulesDigest() {
    return Sha256.ofText(RULE);
  }
}

package org.dbor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Article;
import org.dbor.document.Sentence;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;

/**
 * Finds where a document names what the evidence of a claim leaves out or points back to: the
 * sentence before {@code 이 포럼에는 …}, the sentence or heading that announces a list.
 */
final class Antecedents {
  private final Article article;
  private final List<Sentence> sentences;
  private final Map<Sentence, Integer> places = new HashMap<>();
  private final Map<String, Set<Sentence>> naming = new HashMap<>();

  Antecedents(Extraction extraction) {
    this.article = extraction.article();
    this.sentences = article.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      places.put(sentences.get(i), i);
    }
    for (EntityMention mention : extraction.mentions()) {
      naming
          .computeIfAbsent(mention.entity().iri(), unused -> new HashSet<>())
          .add(mention.sentence());
    }
  }

  /** The sentences besides its evidence that name the subject or the object of a claim. */
  List<Sentence> of(ExtractedClaim claim) {
    List<Sentence> found = new ArrayList<>();
    of(claim.subjectMention(), claim.subject().iri(), claim.evidence()).ifPresent(found::add);
    of(claim.objectMention(), iri(claim.object()), claim.evidence()).ifPresent(found::add);
    return found;
  }

  private static String iri(ClaimObject object) {
    return switch (object) {
      case ClaimObject.Named named -> named.entity().iri();
      case ClaimObject.Budget budget -> budget.iri();
      case ClaimObject.Value value -> "";
    };
  }

  /**
   * Empty if the evidence itself has the words, or nothing has them. The nearest before the
   * evidence comes first: nearest where the entity was recognized, then nearest that merely has the
   * words; then the first after it, as the signature of a speech.
   */
  private Optional<Sentence> of(String mention, String entity, Sentence evidence) {
    if (has(evidence, mention)) {
      return Optional.empty();
    }
    Set<Sentence> recognized = naming.getOrDefault(entity, Set.of());
    List<Sentence> before = before(evidence);
    return before.stream()
        .filter(recognized::contains)
        .filter(sentence -> has(sentence, mention))
        .findFirst()
        .or(() -> before.stream().filter(sentence -> has(sentence, mention)).findFirst())
        .or(() -> sentences.stream().filter(sentence -> has(sentence, mention)).findFirst());
  }

  /** The sentences before one, the nearest first. */
  private List<Sentence> before(Sentence evidence) {
    return sentences.subList(0, places.getOrDefault(evidence, 0)).reversed();
  }

  private boolean has(Sentence sentence, String mention) {
    return article.quote(sentence).contains(mention);
  }
}

package org.dbor.extraction.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;

/**
 * Whether names in right claims lead to the right entity. The gold holds names, not addresses: the
 * right entity is one that the ontology calls so, or a new one where it calls none so.
 *
 * @param right among them, those that do
 * @param names names in right claims, each once per document and entity
 */
public record Linking(int right, int names) {
  public static final Linking NONE = new Linking(0, 0);

  public Linking plus(Linking other) {
    return new Linking(right + other.right, names + other.names);
  }

  public double accuracy() {
    return names == 0 ? 1 : (double) right / names;
  }

  private record Link(Entity entity, List<String> accepted) {
    boolean isRight(Function<String, Set<String>> known) {
      Set<String> candidates = new HashSet<>();
      accepted.forEach(name -> candidates.addAll(known.apply(name)));
      return entity.known() ? candidates.contains(entity.iri()) : candidates.isEmpty();
    }
  }

  /**
   * Links of a document.
   *
   * @param known IRIs of the ontology's entities of a name
   */
  static Linking of(
      List<Comparison.Pair<ExtractedTriple>> pairs, Function<String, Set<String>> known) {
    Set<Link> links = new HashSet<>();
    for (Comparison.Pair<ExtractedTriple> pair : pairs) {
      GoldClaim gold = pair.gold().first();
      for (ExtractedClaim claim : pair.found().claims()) {
        links.add(new Link(claim.subject(), gold.subjects()));
        if (claim.object() instanceof ClaimObject.Named named) {
          links.add(new Link(named.entity(), gold.objects()));
        }
      }
    }
    int right = (int) links.stream().filter(link -> link.isRight(known)).count();
    return new Linking(right, links.size());
  }
}

package org.dbor.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the post that a document gives somebody for short where it has given it in full: after
 * {@code 김서연 소비자정책국장}, {@code 김서연 국장} tells of no further post.
 */
final class ShortPosts {
  private static final String HOLDS = "holdsPosition";

  private ShortPosts() {}

  /** The claims without those of a post that another of the same person ends in. */
  static List<ExtractedClaim> leftOut(List<ExtractedClaim> claims) {
    Map<String, Set<String>> posts = new HashMap<>();
    claims.stream()
        .filter(claim -> claim.predicate().equals(HOLDS))
        .forEach(
            claim ->
                posts
                    .computeIfAbsent(claim.subject().iri(), person -> new HashSet<>())
                    .add(post(claim)));
    return claims.stream()
        .filter(
            claim ->
                !claim.predicate().equals(HOLDS)
                    || posts.get(claim.subject().iri()).stream()
                        .noneMatch(post -> fuller(post, post(claim))))
        .toList();
  }

  private static boolean fuller(String post, String other) {
    return post.length() > other.length() && post.endsWith(other);
  }

  private static String post(ExtractedClaim claim) {
    return claim.object() instanceof ClaimObject.Named named
        ? named.entity().label(Korean.CODE)
        : claim.objectMention();
  }
}

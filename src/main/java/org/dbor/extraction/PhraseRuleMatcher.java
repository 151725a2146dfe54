package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;

/** Matches phrase rules against a sentence in which each mention is one character. */
final class PhraseRuleMatcher {
  private final List<Rule.PhraseRule> rules;

  PhraseRuleMatcher(List<Rule.PhraseRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What a captured span is, of the kinds that its slot may be. */
  interface Fill {
    Optional<FilledRole> fill(Span span, Set<String> kinds);
  }

  /** Matches that do not overlap, in text order; aliases they give are told to the discourse. */
  List<PhraseMatch> match(CodedText coded, Fill fill, Discourse discourse) {
    List<Candidate> candidates = new ArrayList<>();
    for (Rule.PhraseRule rule : rules) {
      rule.pattern().find(coded).forEach(match -> candidates.add(new Candidate(rule, match)));
    }
    // Of two readings of the same words the longer one: 이종호 과기정통부 장관, not 과기정통부 장관.
    candidates.sort(
        Comparator.comparing((Candidate c) -> -c.match().span().length())
            .thenComparing(c -> c.match().span())
            .thenComparing(c -> c.rule().iri()));
    List<PhraseMatch> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Span span = candidate.match().span();
      if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
        roles(candidate.match(), candidate.rule(), fill)
            .ifPresent(roles -> kept.add(new PhraseMatch(candidate.rule(), span, roles)));
      }
    }
    kept.sort(Comparator.comparing(PhraseMatch::span));
    kept.forEach(match -> alias(match, discourse));
    return kept;
  }

  /** A place where a rule's pattern matches, its roles not yet filled: filling makes entities. */
  private record Candidate(Rule.PhraseRule rule, PhrasePattern.Match match) {}

  private static Optional<Map<String, FilledRole>> roles(
      PhrasePattern.Match match, Rule.PhraseRule rule, Fill fill) {
    Map<String, FilledRole> roles = new HashMap<>();
    for (Map.Entry<String, Span> role : match.roles().entrySet()) {
      Optional<FilledRole> filled =
          fill.fill(role.getValue(), rule.pattern().kindsOf(role.getKey()));
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      roles.put(role.getKey(), filled.get());
    }
    return Optional.of(roles);
  }

  private static void alias(PhraseMatch match, Discourse discourse) {
    match
        .rule()
        .alias()
        .ifPresent(
            alias -> {
              FilledRole name = match.roles().get(alias.nameRole());
              FilledRole entity = match.roles().get(alias.entityRole());
              if (name != null
                  && entity != null
                  && entity.object() instanceof ClaimObject.Named named) {
                discourse.name(name.text(), named.entity());
              }
            });
  }
}

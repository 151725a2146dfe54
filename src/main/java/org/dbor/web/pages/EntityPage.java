package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * What is shown of any thing with an own address.
 *
 * @param korean labels in Korean, the preferred first
 * @param english likewise
 * @param facts statements about it
 * @param incoming statements that point to it
 * @param claims for a claim: how it is known
 */
public record EntityPage(
    String iri,
    Text name,
    List<Text> korean,
    List<Text> english,
    List<Text> otherNames,
    List<Value> types,
    List<Text> definitions,
    List<FactGroup> facts,
    List<FactGroup> incoming,
    List<Value> sources,
    Optional<Text> certainty,
    Optional<Claim> claim) {
  public EntityPage {
    korean = List.copyOf(korean);
    english = List.copyOf(english);
    otherNames = List.copyOf(otherNames);
    types = List.copyOf(types);
    definitions = List.copyOf(definitions);
    facts = List.copyOf(facts);
    incoming = List.copyOf(incoming);
    sources = List.copyOf(sources);
  }

  /** Number of statements with at least one sentence behind them. */
  public long evidenced() {
    return facts.stream()
        .flatMap(group -> group.facts().stream())
        .filter(fact -> !fact.claims().isEmpty())
        .count();
  }
}

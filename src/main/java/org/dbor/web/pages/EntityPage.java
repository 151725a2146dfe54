package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * What is shown of any thing with an own address.
 *
 * @param korean labels in Korean, the preferred first
 * @param english likewise
 * @param types classes it belongs to, those that are inferred last
 * @param facts statements about it
 * @param statements claims that a sentence supports, a rule found, or a property takes part in
 * @param incoming statements that point to it
 * @param members address of the list of members, for a class
 * @param claim for a claim: how it is known
 * @param sentence for a sentence: its quote and place
 */
public record EntityPage(
    String iri,
    Text name,
    List<Text> korean,
    List<Text> english,
    List<Text> otherNames,
    List<Fact> types,
    List<Text> definitions,
    List<FactGroup> facts,
    Statements statements,
    List<FactGroup> incoming,
    List<Value> sources,
    Optional<Text> certainty,
    Optional<String> members,
    Optional<Claim> claim,
    Optional<SentenceView> sentence) {
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

  /**
   * Claims in words.
   *
   * @param total how many there are; more than are listed where there are very many
   */
  public record Statements(List<Value> listed, int total) {
    public Statements {
      listed = List.copyOf(listed);
    }
  }
}

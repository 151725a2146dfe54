package org.dbor.extraction;

/** How the text presents a claim: as fact, as a plan, or as somebody's words. */
public enum Modality {
  ASSERTED("Asserted"),
  PLANNED("Planned"),
  ATTRIBUTED("Attributed");

  private final String localName;

  Modality(String localName) {
    this.localName = localName;
  }

  /** Local name of the individual in the ontology. */
  public String localName() {
    return localName;
  }
}

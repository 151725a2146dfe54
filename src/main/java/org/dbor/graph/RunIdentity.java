package org.dbor.graph;

import org.dbor.vocabulary.Iris;

/**
 * What an extraction depended on besides its document.
 *
 * @param rulesDigest SHA-256 of rules and lexicon, 64 hex digits
 * @param engineVersion version of this software
 */
public record RunIdentity(String rulesDigest, String engineVersion) {

  /** The run of this software as it is. */
  public static RunIdentity current(String rulesDigest) {
    return new RunIdentity(rulesDigest, EngineVersion.CURRENT);
  }

  /**
   * The address of the run over one document: the same inputs give the same run, whenever and
   * wherever it happens.
   */
  public String iri(String documentDigest) {
    Sha256 inputs = new Sha256().part(documentDigest).part(rulesDigest).part(engineVersion);
    return Iris.entity("run", inputs.hex().substring(0, 16));
  }
}

package org.dbor.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the NLP Interchange Format that place a sentence in its text. */
public final class Nif {
  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Property beginIndex =
      ResourceFactory.createProperty(NAMESPACE + "beginIndex");
  public static final Property endIndex = ResourceFactory.createProperty(NAMESPACE + "endIndex");

  private Nif() {}
}

package org.dbor.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The PROV-O terms that say where a claim comes from. */
public final class Prov {
  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Property used = ResourceFactory.createProperty(NAMESPACE + "used");
  public static final Property wasGeneratedBy =
      ResourceFactory.createProperty(NAMESPACE + "wasGeneratedBy");

  private Prov() {}
}

package org.dbor.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that output uses, in alphabetical order. */
public final class Prefixes {
  /** Namespace by prefix. */
  public static final Map<String, String> ALL;

  static {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("airo", "https://w3id.org/airo#");
    all.put("bibo", "http://purl.org/ontology/bibo/");
    all.put("dbor", Iris.TERMS);
    all.put("dcat", "http://www.w3.org/ns/dcat#");
    all.put("dct", "http://purl.org/dc/terms/");
    all.put("dpv", "https://w3id.org/dpv#");
    all.put("dqv", "http://www.w3.org/ns/dqv#");
    all.put("eli", "http://data.europa.eu/eli/ontology#");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("nif", Nif.NAMESPACE);
    all.put("odrl", "http://www.w3.org/ns/odrl/2/");
    all.put("org", "http://www.w3.org/ns/org#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("prov", Prov.NAMESPACE);
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("schema", "https://schema.org/");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("vann", "http://purl.org/vocab/vann/");
    all.put("void", "http://rdfs.org/ns/void#");
    all.put("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    ALL = Collections.unmodifiableMap(all);
  }

  private Prefixes() {}

  /**
   * The IRI as {@code prefix:rest} where a prefix fits, else unchanged; for people, not parsers.
   */
  public static String shorten(String iri) {
    if (iri.startsWith(Iris.ID)) {
      return "id:" + iri.substring(Iris.ID.length());
    }
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }

  /** The IRI that a prefixed name stands for, {@code id:} included; the text itself otherwise. */
  public static String expand(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name;
    }
    String prefix = name.substring(0, colon);
    String namespace = prefix.equals("id") ? Iris.ID : ALL.get(prefix);
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }
}

package org.dbor.vocabulary;

/**
 * Addresses of everything the graph holds.
 *
 * <p>Source: the address table of the design. {@link #BASE} is the one build constant to change
 * when the graph is published elsewhere.
 */
public final class Iris {
  public static final String BASE = "https://w3id.org/dbor/";
  public static final String ONTOLOGY = BASE + "ontology";
  public static final String TERMS = ONTOLOGY + "#";
  public static final String ID = BASE + "id/";
  public static final String GRAPH = BASE + "graph/";

  public static final String ONTOLOGY_GRAPH = GRAPH + "ontology";
  public static final String REFERENCE_GRAPH = GRAPH + "reference";
  public static final String INFERRED_GRAPH = GRAPH + "inferred";
  public static final String ORPHANED_GRAPH = GRAPH + "orphaned";
  public static final String QUALITY_GRAPH = GRAPH + "quality";
  public static final String DATASET_GRAPH = GRAPH + "dataset";
  public static final String DOCUMENT_GRAPHS = GRAPH + "document/";

  private Iris() {}

  /** An entity, {@code id/{type}/{slug}}. */
  public static String entity(String type, String slug) {
    return ID + type + "/" + slug;
  }

  public static String document(String name) {
    return entity("document", name);
  }

  public static String documentGraph(String name) {
    return DOCUMENT_GRAPHS + name;
  }

  /** A sentence; offsets in Unicode code points of the document's NFC text, end exclusive. */
  public static String sentence(String document, int begin, int end) {
    return entity("sentence", document + "/" + begin + "-" + end);
  }

  /** A claim, from the first 16 hex digits of the SHA-256 of its canonical triple. */
  public static String claim(String hex) {
    return entity("claim", hex);
  }
}

package org.dbor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.dbor.extraction.evaluation.SetEvaluation;
import org.dbor.graph.QualityGraph;
import org.dbor.vocabulary.Iris;

/**
 * Writes the measurements of an evaluation as Turtle, under a line that says where they are from.
 */
public final class QualityTurtle {
  /** What writes the file that the store reads. */
  public static final String COMMAND =
      "./dbor evaluate --format turtle --output ontology/quality/extraction.ttl";

  private QualityTurtle() {}

  public static void write(List<SetEvaluation> evaluations, OutputStream out) throws IOException {
    out.write(("# Written by " + COMMAND + "\n").getBytes(StandardCharsets.UTF_8));
    RdfWriter.write(
        QualityGraph.of(evaluations)
            .map(triple -> Quad.create(NodeFactory.createURI(Iris.QUALITY_GRAPH), triple))
            .toList(),
        RdfFormat.TURTLE,
        out);
  }
}

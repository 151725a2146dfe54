package org.dbor.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * The ontology directory as loaded: terms (with extraction rules and lexicon), reference facts and
 * shapes, each from its own files.
 *
 * <p>Blank nodes are labelled by file and order of appearance, so two loads of the same files give
 * the same graph, byte for byte.
 *
 * @param terms {@code ontology/*.ttl} and {@code ontology/extraction/*.ttl}
 * @param reference {@code ontology/reference/*.ttl}
 * @param shapes {@code ontology/shapes/*.ttl}
 * @param digest SHA-256 over the names and bytes of all these files, 64 hex digits
 */
public record Ontology(Model terms, Model reference, Model shapes, String digest) {

  /**
   * Loads the directory.
   *
   * @throws OntologyException if it is missing, unreadable or a file in it is not valid Turtle; the
   *     message names file, line and column
   */
  public static Ontology load(Path directory) throws OntologyException {
    if (!Files.isDirectory(directory)) {
      throw new OntologyException(directory, "no such directory; expected the ontology there");
    }
    List<Path> termFiles =
        Stream.concat(
                turtleFiles(directory).stream(),
                turtleFiles(directory.resolve("extraction")).stream())
            .toList();
    List<Path> referenceFiles = turtleFiles(directory.resolve("reference"));
    List<Path> shapeFiles = turtleFiles(directory.resolve("shapes"));
    MessageDigest sha256 = sha256();
    return new Ontology(
        read(directory, termFiles, sha256),
        read(directory, referenceFiles, sha256),
        read(directory, shapeFiles, sha256),
        HexFormat.of().formatHex(sha256.digest()));
  }

  /** Terms and reference facts in one model. */
  public Model vocabulary() {
    return ModelFactory.createDefaultModel().add(terms).add(reference);
  }

  private static List<Path> turtleFiles(Path directory) throws OntologyException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new OntologyException(directory, "cannot be listed: " + e.getMessage(), e);
    }
  }

  private static Model read(Path directory, List<Path> files, MessageDigest sha256)
      throws OntologyException {
    Model model = ModelFactory.createDefaultModel();
    for (Path file : files) {
      byte[] bytes;
      try {
        bytes = Files.readAllBytes(file);
      } catch (IOException e) {
        throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
      }
      String name = directory.relativize(file).toString().replace('\\', '/');
      sha256.update(name.getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
      sha256.update(bytes);
      Turtle.readInto(model, file, name, bytes);
    }
    return model;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.dbor.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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
 * @param reference {@code ontology/reference/*.ttl} and the uncontested rows of {@code
 *     ontology/reference/statements/*.tsv}
 * @param statements all rows of these tables
 * @param shapes {@code ontology/shapes/*.ttl}
 * @param digest SHA-256 over the names and bytes of all these files, 64 hex digits
 */
public record Ontology(
    Model terms, Model reference, List<Statement> statements, Model shapes, String digest) {
  private static final String SOURCES = "sources.tsv";

  public Ontology {
    statements = List.copyOf(statements);
  }

  /**
   * Loads the directory.
   *
   * @throws OntologyException if it is missing, unreadable or a file in it is not a valid table or
   *     Turtle; the message names file, line and column
   */
  public static Ontology load(Path directory) throws OntologyException {
    if (!Files.isDirectory(directory)) {
      throw new OntologyException(directory, "no such directory; expected the ontology there");
    }
    List<Path> termFiles =
        Stream.concat(
                filesIn(directory, ".ttl").stream(),
                filesIn(directory.resolve("extraction"), ".ttl").stream())
            .toList();
    List<Path> referenceFiles = filesIn(directory.resolve("reference"), ".ttl");
    List<Path> tables = filesIn(directory.resolve("reference/statements"), ".tsv");
    List<Path> shapeFiles = filesIn(directory.resolve("shapes"), ".ttl");
    MessageDigest sha256 = sha256();
    Model terms = read(directory, termFiles, sha256);
    Model reference = read(directory, referenceFiles, sha256);
    List<Statement> statements = statements(directory, tables, sha256);
    for (Statement statement : statements) {
      if (!statement.contested()) {
        reference.getGraph().add(statement.triple());
      }
    }
    return new Ontology(
        terms,
        reference,
        statements,
        read(directory, shapeFiles, sha256),
        HexFormat.of().formatHex(sha256.digest()));
  }

  /** Terms and reference facts in one model. */
  public Model vocabulary() {
    return ModelFactory.createDefaultModel().add(terms).add(reference);
  }

  private static List<Path> filesIn(Path directory, String ending) throws OntologyException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new OntologyException(directory, "cannot be listed: " + e.getMessage(), e);
    }
  }

  private static Model read(Path directory, List<Path> files, MessageDigest sha256)
      throws OntologyException {
    Model model = ModelFactory.createDefaultModel();
    for (Path file : files) {
      byte[] bytes = bytes(directory, file, sha256);
      Turtle.readInto(model, file, name(directory, file), bytes);
    }
    return model;
  }

  private static List<Statement> statements(Path directory, List<Path> tables, MessageDigest sha256)
      throws OntologyException {
    Map<String, Node> sources = Map.of();
    for (Path file : tables) {
      if (file.endsWith(SOURCES)) {
        sources = StatementTable.sources(file, bytes(directory, file, sha256));
      }
    }
    Map<Triple, Statement> statements = new LinkedHashMap<>();
    for (Path file : tables) {
      if (file.endsWith(SOURCES)) {
        continue;
      }
      for (Statement row : StatementTable.read(file, bytes(directory, file, sha256), sources)) {
        Statement same = statements.putIfAbsent(row.triple(), row);
        if (same != null) {
          throw new OntologyException(
              file, row.place().orElse("") + ": stated before in " + same.place().orElse(""));
        }
      }
    }
    return List.copyOf(statements.values());
  }

  /** The bytes of a file, taken into the digest with its name. */
  private static byte[] bytes(Path directory, Path file, MessageDigest sha256)
      throws OntologyException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      sha256.update(name(directory, file).getBytes(StandardCharsets.UTF_8));
      sha256.update((byte) 0);
      sha256.update(bytes);
      return bytes;
    } catch (IOException e) {
      throw new OntologyException(file, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static String name(Path directory, Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

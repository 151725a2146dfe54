package org.dbor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.dbor.document.DocumentReader;
import org.dbor.graph.EngineVersion;
import org.dbor.graph.Sha256;

/**
 * What a graph is built from.
 *
 * @param ontology the ontology directory
 * @param seeds a directory of documents; may be missing
 * @param ingested copies of ingested documents, which win over seeds of the same name; may be
 *     missing
 */
public record Sources(Path ontology, Path seeds, Optional<Path> ingested) {
  private static final String METADATA = ".meta.ttl";

  /** The directories of a checkout or an installation. */
  public static Sources of(Path home) {
    return new Sources(home.resolve("ontology"), home.resolve("seeds"), Optional.empty());
  }

  public Sources withIngested(Path directory) {
    return new Sources(ontology, seeds, Optional.of(directory));
  }

  /**
   * The documents in order of their names, each once.
   *
   * @throws StoreException if a directory cannot be listed, or two seeds have one name
   */
  public Collection<Path> documents() throws StoreException {
    return documentsByName().values();
  }

  /** The file of a document by its name. */
  public Optional<Path> document(String name) throws StoreException {
    return Optional.ofNullable(documentsByName().get(name));
  }

  /**
   * SHA-256 over the bytes of all sources and the code that reads them: equal digests give equal
   * graphs.
   */
  public String digest() throws StoreException {
    Sha256 digest = new Sha256().part(EngineVersion.CURRENT).part(CodeDigest.CURRENT);
    try {
      if (Files.isDirectory(ontology)) {
        for (Path file : filesBelow(ontology)) {
          add(digest, ontology.relativize(file).toString().replace('\\', '/'), file);
        }
      }
      for (Map.Entry<String, Path> document : documentsByName().entrySet()) {
        add(digest, document.getValue().getFileName().toString(), document.getValue());
        for (Path beside : List.of(metadataOf(document.getValue()), lostOf(document.getValue()))) {
          if (Files.exists(beside)) {
            add(digest, beside.getFileName().toString(), beside);
          }
        }
      }
    } catch (IOException e) {
      throw new StoreException("sources cannot be read: " + Reasons.of(e), e);
    }
    return digest.hex();
  }

  /** The file that holds a document's metadata, whether it exists or not. */
  static Path metadataOf(Path file) {
    return file.resolveSibling(DocumentReader.nameOf(file) + METADATA);
  }

  /** The file that holds the claims a document lost, whether it exists or not. */
  private static Path lostOf(Path file) {
    return file.resolveSibling(DocumentReader.nameOf(file) + LostClaimsFile.SUFFIX);
  }

  /** The claims that ingested documents bore out once and do no longer. */
  Collection<Triple> lostClaims() throws StoreException {
    try {
      return ingested.isPresent() ? DocumentCopies.in(ingested.get()).lost() : List.of();
    } catch (IOException e) {
      throw new StoreException(Reasons.of(e), e);
    }
  }

  /** The name of the document that a file is, or belongs to. */
  static String documentOf(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(METADATA, LostClaimsFile.SUFFIX)
        .filter(name::endsWith)
        .map(suffix -> name.substring(0, name.length() - suffix.length()))
        .findFirst()
        .orElseGet(() -> DocumentReader.nameOf(file));
  }

  /** Whether a file only belongs to a document: its metadata, or the claims it lost. */
  static boolean isBeside(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(METADATA) || name.endsWith(LostClaimsFile.SUFFIX);
  }

  /** The documents of a directory, of any format, by file name; without their metadata. */
  public static List<Path> documentsIn(Path directory) throws StoreException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(Files::isRegularFile)
          .filter(DocumentReader::isDocument)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be listed: " + Reasons.of(e), e);
    }
  }

  /** Says that two files are one document by their names, which have no extension. */
  public static String sameName(Path first, Path second) {
    return second
        + ": is document '"
        + DocumentReader.nameOf(second)
        + "', as is "
        + first
        + "; rename one of them";
  }

  private Map<String, Path> documentsByName() throws StoreException {
    Map<String, Path> byName = new TreeMap<>();
    for (Path file : documentsIn(seeds)) {
      Path other = byName.put(DocumentReader.nameOf(file), file);
      if (other != null) {
        throw new StoreException(sameName(other, file));
      }
    }
    if (ingested.isPresent()) {
      for (Path file : DocumentCopies.in(ingested.get()).files()) {
        byName.put(DocumentReader.nameOf(file), file);
      }
    }
    return byName;
  }

  private static List<Path> filesBelow(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(Sha256 digest, String name, Path file) throws IOException {
    digest.part(name).part(Files.readAllBytes(file));
  }
}

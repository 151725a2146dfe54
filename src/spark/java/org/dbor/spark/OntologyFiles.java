package org.dbor.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dbor.graph.Sha256;
import org.dbor.store.StandardPipeline;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;

/**
 * The files of an ontology, about a megabyte. They are sent to every machine, since what they are
 * loaded into is not serializable; each JVM loads them once.
 */
final class OntologyFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Inside the jar. */
  private static final String BUNDLED = "/ontology";

  private static final Map<String, StandardPipeline> LOADED = new HashMap<>();

  private final TreeMap<String, byte[]> files;
  private final String digest;

  private OntologyFiles(TreeMap<String, byte[]> files) {
    this.files = files;
    Sha256 sha256 = new Sha256();
    files.forEach((name, bytes) -> sha256.part(name).part(bytes));
    this.digest = sha256.hex();
  }

  /** The files of a directory and below. */
  static OntologyFiles in(Path directory) throws IOException, JobFailure {
    if (!Files.isDirectory(directory)) {
      throw new JobFailure(directory + ": no such directory; expected the ontology there");
    }
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        files.put(directory.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return new OntologyFiles(files);
  }

  /** The files in the jar that this class is in. */
  static OntologyFiles bundled() throws IOException, JobFailure {
    try {
      Path jar =
          Path.of(OntologyFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (FileSystem contents = FileSystems.newFileSystem(jar)) {
        return in(contents.getPath(BUNDLED));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own jar cannot be found", e);
    }
  }

  /**
   * What reads and extracts by this ontology, the same one for every task of a JVM.
   *
   * @throws OntologyException if a file is not valid
   */
  StandardPipeline pipeline() throws IOException, OntologyException {
    synchronized (LOADED) {
      StandardPipeline loaded = LOADED.get(digest);
      if (loaded == null) {
        loaded = StandardPipeline.of(load());
        LOADED.put(digest, loaded);
      }
      return loaded;
    }
  }

  private Ontology load() throws IOException, OntologyException {
    Path directory = Files.createTempDirectory("ontology");
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = directory.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.write(target, file.getValue());
      }
      return Ontology.load(directory);
    } finally {
      delete(directory);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}

package org.dbor.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dbor.graph.Sha256;

/**
 * A digest of the classes and resources that turn sources into a graph, so that a changed rule
 * engine makes a stored graph stale just as a changed document does.
 */
final class CodeDigest {

  private static final Pattern RELEVANT =
      Pattern.compile(
          "org/dbor/(vocabulary|document|language|extraction|graph|store)/.*\\.(class|ttl|txt)");

  // After the pattern: initialisers run in the order of the text, and this one uses it.
  static final String CURRENT = ofThisCode();

  private CodeDigest() {}

  private static String ofThisCode() {
    try {
      Path code =
          Path.of(CodeDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Sha256 digest = new Sha256();
      (Files.isDirectory(code) ? checksumsBelow(code) : checksumsIn(code))
          .forEach((name, checksum) -> digest.part(name).part(Long.toHexString(checksum)));
      return digest.hex();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program's own classes cannot be read: " + e, e);
    }
  }

  private static TreeMap<String, Long> checksumsBelow(Path directory) throws IOException {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = directory.relativize(file).toString().replace('\\', '/');
        if (RELEVANT.matcher(name).matches()) {
          CRC32 checksum = new CRC32();
          checksum.update(Files.readAllBytes(file));
          checksums.put(name, checksum.getValue());
        }
      }
    }
    return checksums;
  }

  private static TreeMap<String, Long> checksumsIn(Path jar) throws IOException {
    TreeMap<String, Long> checksums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (RELEVANT.matcher(entry.getName()).matches()) {
          checksums.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return checksums;
  }
}

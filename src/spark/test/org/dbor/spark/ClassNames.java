package org.dbor.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The classes of a jar that a JVM looks for by name. */
final class ClassNames {
  private ClassNames() {}

  /** Paths such as {@code org/dbor/A.class}; those for one version of Java only are left out. */
  static Set<String> in(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("module-info.class"))
          .collect(Collectors.toSet());
    }
  }
}

package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EngineVersionTest {
  @Test
  void versionIsTheBuildFiles() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>dbor</artifactId>\n  <version>" + EngineVersion.CURRENT + "<");
  }
}

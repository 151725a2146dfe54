package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dbor.graph.CanonicalQuads;
import org.dbor.testing.LinePipeline;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {
  @TempDir Path temp;

  @Test
  void firstStart_populatesFromSeeds() throws StoreException {
    Sources sources = SmallSources.in(temp, "a", "charter buildsOn first");
    try (Store store = Store.open(temp.resolve("data"), sources, LinePipeline::of)) {
      assertThat(lines(store))
          .contains(
              "<https://w3id.org/dbor/id/initiative/charter>"
                  + " <https://w3id.org/dbor/ontology#buildsOn>"
                  + " <https://w3id.org/dbor/id/initiative/first>"
                  + " <https://w3id.org/dbor/graph/document/a> .",
              "<https://w3id.org/dbor/id/initiative/charter>"
                  + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                  + " <https://w3id.org/dbor/ontology#Initiative>"
                  + " <https://w3id.org/dbor/graph/inferred> .");
    }
  }

  @Test
  void onDiskAndInMemory_holdTheSameQuads() throws StoreException {
    Sources sources = SmallSources.in(temp, "a", "charter buildsOn first");
    try (Store disk = Store.open(temp.resolve("data"), sources, LinePipeline::of);
        Store memory = Store.inMemory(sources, LinePipeline::of)) {
      assertThat(lines(disk)).isEqualTo(lines(memory));
    }
  }

  private static List<String> lines(Store store) {
    return store.read(CanonicalQuads::lines);
  }
}

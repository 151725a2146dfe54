package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dbor.testing.SmallSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path temp;

  @Test
  void documents_areInOrderOfTheirNames_metadataAside() throws StoreException, IOException {
    Sources sources = SmallSources.in(temp, "b", "b", "가", "ga", "a", "a");
    Files.writeString(sources.seeds().resolve("a.meta.ttl"), "");
    Files.writeString(sources.seeds().resolve("README.md"), "not a document");
    assertThat(sources.documents())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.txt", "b.txt", "가.txt");
  }

  @Test
  void documents_areOfEveryFormat_eachNameOnce() throws StoreException, IOException {
    Sources sources = SmallSources.in(temp, "a", "a");
    for (String name : new String[] {"b.html", "c.PDF", "d.hwpx", "e.hwp", "f.docx"}) {
      Files.writeString(sources.seeds().resolve(name), "");
    }
    assertThat(sources.documents())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("a.txt", "b.html", "c.PDF", "d.hwpx", "e.hwp");
    Files.writeString(sources.seeds().resolve("a.pdf"), "");
    assertThatThrownBy(sources::documents)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is document 'a', as is ")
        .hasMessageEndingWith("rename one of them");
  }

  @Test
  void ingestedCopy_winsOverTheSeedOfItsName() throws StoreException, IOException {
    Sources seeds = SmallSources.in(temp, "a", "seed");
    Path copies = Files.createDirectories(temp.resolve("documents"));
    Path copy = Files.writeString(copies.resolve("a.txt"), "copy");
    Sources both = seeds.withIngested(copies);
    assertThat(both.documents()).containsExactly(copy);
    assertThat(both.document("a")).contains(copy);
    assertThat(both.document("b")).isEmpty();
    assertThat(both.digest()).isNotEqualTo(seeds.digest());
  }

  @Test
  void digest_doesNotDependOnWhereTheSourcesAre() throws StoreException {
    Sources here = SmallSources.in(temp.resolve("here"), "a", "text");
    Sources there = SmallSources.in(temp.resolve("there"), "a", "text");
    assertThat(here.digest()).isEqualTo(there.digest());
  }

  @Test
  void missingSeeds_areNoDocuments() throws StoreException {
    Sources sources = new Sources(temp, temp.resolve("none"), Optional.of(temp.resolve("nor")));
    assertThat(sources.documents()).isEmpty();
  }
}

package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are written as headlines behind a bullet. */
class EnglishHeadlineTest {
  @TempDir Path folder;

  private Extraction extraction(String line) throws Exception {
    Path file = folder.resolve("notice.txt");
    Files.writeString(
        file,
        "Press release\n\n"
            + line
            + "\n\nSEOUL, May 8, 2025 – The Ministry of Science and ICT unveiled the Harbour Data"
            + " Charter at the Harbour Data Forum in Busan on Thursday.\n");
    return TestOntology.EXTRACTOR.extract(TestOntology.READER.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "●Agency Presents Its Harbour Data Charter Before Many Guests",
        "● Agency Presents Its Harbour Data Charter Before Many Guests",
        "- Harbour Data Charter: Agency Presents Rights Before Many Guests",
        "1. Agency Presents Its Harbour Data Charter Before Many Guests"
      })
  void bulletBeforeAHeadline_doesNotStopTheDocument(String line) throws Exception {
    assertThat(extraction(line).claims()).isNotEmpty();
  }
}

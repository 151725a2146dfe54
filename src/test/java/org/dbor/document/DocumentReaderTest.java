package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.dbor.extraction.TestOntology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  private static final String TEXT =
      "교육부, 방안 발표\n교육부는 21일 ‘디지털 도약 전략’을 발표했다. 학계 관계자 등 120여명이 참석했다.\n";

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Article read(Path file) throws DocumentException {
    return TestOntology.READER.read(file);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "x-windows-949", "EUC-KR", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void koreanIsReadInEveryEncodingItComesIn(String charset) throws Exception {
    String text = charset.equals("EUC-KR") ? TEXT.replace("‘", "'").replace("’", "'") : TEXT;
    assertThat(read(file("a.txt", text.getBytes(Charset.forName(charset)))).text()).isEqualTo(text);
  }

  @Test
  void cp949ReadsSyllablesThatEucKrLacks() throws Exception {
    String text = "똠방각하와 펲시콜라, 그리고 교육부는 21일 회의를 열었다.\n";
    assertThat(read(file("a.txt", text.getBytes(Charset.forName("x-windows-949")))).text())
        .isEqualTo(text);
  }

  @Test
  void byteOrderMarkIsNoText() throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertThat(read(file("a.txt", bytes)).text()).isEqualTo(TEXT);
  }

  @Test
  void decomposedHangulIsComposed() throws Exception {
    byte[] bytes = Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);
    Article article = read(file("a.txt", bytes));
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.source().digest())
        .isEqualTo(read(file("b.txt", TEXT.getBytes(StandardCharsets.UTF_8))).source().digest());
  }

  @Test
  void emptyBinaryLargeMissing_areEachRefusedInOneLine() throws Exception {
    assertThatThrownBy(() -> read(file("empty.txt", new byte[0])))
        .isInstanceOf(DocumentException.class)
        .hasMessageEndingWith("empty.txt: is empty");
    assertThatThrownBy(() -> read(file("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8))))
        .hasMessageEndingWith("is empty");
    byte[] binary = new byte[4096];
    new java.util.Random(1).nextBytes(binary);
    assertThatThrownBy(() -> read(file("image.txt", binary)))
        .hasMessageContaining("is not text in UTF-8, UTF-16 or CP949");
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile hole = new RandomAccessFile(large.toFile(), "rw")) {
      hole.setLength(50L << 20);
    }
    assertThatThrownBy(() -> read(large))
        .hasMessageContaining("has 50 MB")
        .hasMessageContaining("split it");
    assertThatThrownBy(() -> read(folder.resolve("none.txt"))).hasMessageEndingWith("no such file");
    assertThatThrownBy(() -> read(folder)).hasMessageContaining("is a directory");
  }

  @Test
  void metadataStandBeside() throws Exception {
    Path file = file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        folder.resolve("a.meta.ttl"),
        """
        @prefix dbor: <https://w3id.org/dbor/ontology#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <https://w3id.org/dbor/id/document/a> a dbor:Document ;
            dct:title "제목"@ko ; dct:issued "2024-05-21" ; dct:publisher "가상일보"@ko .
        """);
    DocumentMetadata metadata = read(file).source().metadata();
    assertThat(metadata.title()).contains("제목");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 5, 21));
    assertThat(metadata.language()).isEqualTo("ko");
    ReadOptions options = new ReadOptions(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of("en"));
    assertThat(TestOntology.READER.read(file, options).source().metadata().issued())
        .contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void brokenMetadata_areSaidWithTheirPlace() throws Exception {
    Path file = file("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    Path meta = folder.resolve("a.meta.ttl");
    Files.writeString(meta, "<a> <b> ");
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("not valid Turtle")
        .hasMessageContaining("line 1");
    Files.writeString(meta, "<https://example.org/a> <https://example.org/b> 1 .");
    assertThatThrownBy(() -> read(file)).hasMessageContaining("describes 0 documents");
    Files.writeString(
        meta,
        "<https://example.org/a> a <https://w3id.org/dbor/ontology#Document> ;"
            + " <http://purl.org/dc/terms/issued> \"gestern\" .");
    assertThatThrownBy(() -> read(file)).hasMessageContaining("'gestern' is no date");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      value = {
        "보도시점 2026. 2. 10.(화) 조간 / 배포 2026. 2. 9.(월) 09:00 # 2026-02-10",
        "보도일시 즉시 보도 / 배포일시 2024. 6. 3.(월) # 2024-06-03",
        "기사입력 2025.11.19 19:02 | 6면 # 2025-11-19",
        "설명자료 | 2025. 6. 24.(화) # 2025-06-24",
        "2024년 10월 8일 # 2024-10-08",
        "04 December 2023 # 2023-12-04",
        "For release: Wednesday, October 22, 2025, 12:00 # 2025-10-22",
        "GENEVA (3 June 2024) – Talks ended. # 2024-06-03",
        "Paris, 23 October 2024 – Coverage has widened. # 2024-10-23",
        "일시: 2024. 6. 3.(월) 14:00 #",
        "Date: 3 June 2024 #",
        "The Act of 3 June 2024 #",
        "Workshop, 5 June 2024 #",
        "2024년 13월 8일 #",
        "2024. 6. 3. 개정된 법 #"
      })
  void dayOfPublicationIsReadOffALineThatTellsIt(String line, LocalDate date) throws Exception {
    Path head = Files.writeString(folder.resolve("head.txt"), "제목\n" + line + "\n" + TEXT);
    assertThat(Optional.ofNullable(date)).isEqualTo(read(head).source().metadata().issued());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"□ 일  시", "행사 일시:", "접수 기간", "When", "Event date:"})
  void dayBelowALabelIsThatOfSomethingElse(String label) throws Exception {
    Path notice =
        Files.writeString(
            folder.resolve("notice.txt"), "제목\n" + label + "\n2026. 6. 3.(수) 14:00\n" + TEXT);
    assertThat(read(notice).source().metadata().issued()).isEmpty();
  }

  @Test
  void dayOfPublicationIsReadOffTheEndButNotTheMiddle() throws Exception {
    String day = "2024년 10월 8일\n";
    Path end = Files.writeString(folder.resolve("end.txt"), TEXT.repeat(9) + day);
    assertThat(read(end).source().metadata().issued()).contains(LocalDate.of(2024, 10, 8));
    Path middle =
        Files.writeString(folder.resolve("mid.txt"), TEXT.repeat(9) + day + TEXT.repeat(9));
    assertThat(read(middle).source().metadata().issued()).isEmpty();
  }
}

package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dbor.extraction.TestOntology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static final String SENTENCE = "교육부는 21일 서울에서 ‘디지털 도약 전략’을 발표했다.";

  @TempDir private Path folder;

  private Article read(String name, byte[] bytes) throws IOException, DocumentException {
    return TestOntology.READER.read(Files.write(folder.resolve(name), bytes));
  }

  /** Why a file is refused, in one line without the file's name. */
  private String reason(String name, byte[] bytes) {
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> read(name, bytes));
    assertThat(refusal).as(name).isNotNull();
    String start = folder.resolve(name) + ": ";
    assertThat(refusal.getMessage()).startsWith(start).doesNotContain("\n", "Exception");
    return refusal.getMessage().substring(start.length());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SamplePdf pdf() {
    return new SamplePdf().page().line(72, 700, 10, SENTENCE);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void cutOffFilesAreRefused_whereverTheyAreCut() {
    byte[] hwpx = SampleFiles.hwpx(SENTENCE);
    byte[] hwp = SampleFiles.hwp(SENTENCE);
    byte[] pdf = pdf().bytes();
    for (int eighths = 1; eighths < 8; eighths++) {
      assertThat(reason("a.pdf", Arrays.copyOf(pdf, pdf.length * eighths / 8)))
          .contains("is cut off");
      assertThat(reason("a.hwpx", Arrays.copyOf(hwpx, hwpx.length * eighths / 8)))
          .contains("damaged or cut-off");
      assertThat(reason("a.hwp", Arrays.copyOf(hwp, hwp.length * eighths / 8)))
          .contains("damaged or cut-off");
    }
  }

  @Test
  void encryptedFilesSaySo() {
    assertThat(reason("a.pdf", pdf().protectedBytes("secret"))).startsWith("is encrypted");
    assertThat(reason("b.pdf", pdf().protectedBytes(""))).startsWith("is protected");
    byte[] manifest = utf8("<odf:manifest><odf:encryption-data/></odf:manifest>");
    assertThat(
            reason(
                "a.hwpx",
                SampleFiles.withEntry(
                    SampleFiles.hwpx(SENTENCE), "META-INF/manifest.xml", manifest)))
        .startsWith("is encrypted");
    assertThat(reason("a.hwp", SampleFiles.withProperty(SampleFiles.hwp(SENTENCE), 1 << 1)))
        .startsWith("is encrypted");
    assertThat(reason("b.hwp", SampleFiles.withProperty(SampleFiles.hwp(SENTENCE), 1 << 2)))
        .startsWith("is a protected HWP file");
  }

  @Test
  void bombsAreNotInflated() {
    byte[] bomb = new byte[64 << 20];
    assertThat(
            reason(
                "a.hwpx",
                SampleFiles.withEntry(SampleFiles.hwpx(SENTENCE), "Contents/section0.xml", bomb)))
        .startsWith("inflates from");
    assertThat(reason("a.pdf", pdf().zeros(64).bytes())).startsWith("inflates from");
  }

  @Test
  void documentTypesInHwpxAreNotFollowed() {
    byte[] section = utf8("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");
    assertThat(
            reason(
                "a.hwpx",
                SampleFiles.withEntry(
                    SampleFiles.hwpx(SENTENCE), "Contents/section0.xml", section)))
        .startsWith("has a document type");
  }

  @Test
  void picturesOnly_saySo() {
    assertThat(reason("a.pdf", new SamplePdf().page().page().bytes()))
        .startsWith("has no text on its 2 pages");
  }

  @Test
  void otherKindsOfFilesSaySo() {
    String section = SampleFiles.entry(SampleFiles.hwpx(SENTENCE), "Contents/section0.xml");
    byte[] cut = utf8(section.substring(0, section.length() - 4));
    assertThat(
            reason(
                "a.hwpx",
                SampleFiles.withEntry(SampleFiles.hwpx(SENTENCE), "Contents/section0.xml", cut)))
        .startsWith("is a damaged or cut-off HWPX file");
    byte[] zip = SampleFiles.withEntry(SampleFiles.hwpx(SENTENCE), "mimetype", utf8("text/x"));
    assertThat(reason("a.hwpx", zip)).startsWith("is a ZIP file but not HWPX");
    assertThat(reason("a.pdf", utf8(SENTENCE))).startsWith("is named .pdf but");
    assertThat(reason("a.hwp", utf8("HWP Document File V3.00 \u001a\u0001")))
        .startsWith("is HWP 3");
    assertThat(reason("a.html", utf8("<html><body><nav>메뉴</nav></body></html>")))
        .startsWith("has no text outside");
  }

  @Test
  void htmlOf50MegabytesIsNotRead() throws IOException {
    Path large = Files.write(folder.resolve("large.html"), utf8("<!DOCTYPE html><p>" + SENTENCE));
    try (RandomAccessFile hole = new RandomAccessFile(large.toFile(), "rw")) {
      hole.setLength(50L << 20);
    }
    assertThat(catchThrowableOfType(DocumentException.class, () -> TestOntology.READER.read(large)))
        .hasMessageContaining("has 50 MB");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "und, Министерство объявило о новой стратегии в понедельник в Сеуле.",
    "und, '教育部は21日、新しい戦略を発表した。関係者120人が参加した。'",
    "und, 'Le ministère a annoncé lundi à Séoul une nouvelle stratégie pour les droits numériques et "
        + "a invité des experts de plusieurs pays à en débattre avec des citoyens et des entreprises.'"
  })
  void otherLanguagesAreSkipped(String language, String text) {
    assertThat(reason("a.txt", utf8(text)))
        .isEqualTo("is in neither Korean nor English (language '" + language + "'); skipped");
  }

  @Test
  void claimedLanguageCountsWhereTheTextDoesNotTell() {
    String page = "<html lang=\"ja\"><body><p>%s</p></body></html>";
    assertThat(reason("a.html", utf8(page.formatted("教育部は21日、新しい戦略を発表した。"))))
        .contains("language 'ja'");
  }

  @Test
  void englishIsToldByItsFunctionWords() throws Exception {
    String text =
        "The ministry announced on Monday that it will publish a new strategy for digital rights and"
            + " invite experts from several countries to discuss it with citizens and companies.";
    assertThat(read("a.txt", utf8(text)).source().metadata().language()).isEqualTo("en");
  }

  @Test
  void mixedEncodingsAreRefusedWithTheirPlace() {
    byte[] cp949 = "장관은 말했다.\n".getBytes(Charset.forName("x-windows-949"));
    byte[] first = utf8(SENTENCE + "\n");
    assertThat(reason("a.txt", joined(joined(first, cp949), first)))
        .isEqualTo(
            "is UTF-8 with bytes of another encoding, the first at byte %d in line 2; save it in one encoding"
                .formatted(first.length));
  }

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"202A", "202E", "2066", "2069", "200F", "00AD", "200B"})
  void invisibleCharactersAreNoText(String code) throws Exception {
    String invisible = Character.toString(Integer.parseInt(code, 16));
    Article article = read("a.txt", utf8("제목\n" + SENTENCE.replace("육", "육" + invisible) + "\n"));
    assertThat(article.text()).isEqualTo("제목\n" + SENTENCE + "\n");
    assertThat(article.sentences()).extracting(article::quote).containsExactly("제목", SENTENCE);
  }

  @Test
  void megabyteWithoutLineBreakIsCutIntoSentences() throws Exception {
    String open = "그는 “이렇게 (말했다. ";
    int count = (1 << 20) / SENTENCE.length();
    Article article = read("a.txt", utf8(open + (SENTENCE + " ").repeat(count)));
    assertThat(article.sentences()).hasSize(count + 1);
    assertThat(article.quote(article.sentences().getLast())).isEqualTo(SENTENCE);
  }

  @Test
  void megabyteWithoutSentenceEndIsNoRunningText() {
    assertThat(reason("a.txt", utf8("디지털 권리 ".repeat(1 << 17)))).startsWith("has no running text");
  }

  @Test
  void tableOnlyIsNoRunningText() throws Exception {
    List<List<String>> rows = List.of(List.of("구분", "예산"), List.of("교육", "30억원"));
    byte[] hwpx = SampleFiles.hwpx(section -> SampleFiles.table(SampleFiles.run(section), rows));
    assertThat(reason("a.hwpx", hwpx)).startsWith("has no running text");
    byte[] hwp = SampleFiles.hwp(file -> SampleFiles.table(SampleFiles.paragraph(file, ""), rows));
    assertThat(reason("a.hwp", hwp)).startsWith("has no running text");
    assertThat(reason("a.txt", utf8("구분\t예산\n교육\t30억원\n"))).startsWith("has no running text");
  }

  @Test
  void proseInACellIsRead() throws Exception {
    Article article = read("a.txt", utf8("구분\t내용\n발표\t" + SENTENCE + "\n"));
    assertThat(article.sentences()).extracting(article::quote).containsExactly(SENTENCE);
  }

  @Test
  void deeplyNestedHtmlIsRead() throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes(utf8("<!DOCTYPE html><body>" + "<div class='nav'>".repeat(100_000)));
    page.writeBytes(utf8("<p>" + SENTENCE));
    assertThat(read("a.html", page.toByteArray()).text()).isEqualTo(SENTENCE + "\n");
  }
}

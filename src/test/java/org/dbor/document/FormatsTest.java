package org.dbor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.dbor.extraction.TestOntology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String SENTENCE = "교육부는 21일 서울에서 ‘디지털 도약 전략’을 발표했다.";
  private static final String SECOND = "학계와 산업계 관계자 등 120여명이 발표회에 참석했다.";
  private static final List<List<String>> TABLE =
      List.of(List.of("구분", "예산"), List.of("교육", "30억원"));

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="ko"><head><meta charset="%s"><title>발표 - 가상일보</title>
      <meta property="og:title" content="교육부, 전략 발표">
      <meta property="og:site_name" content="가상일보">
      <meta property="article:published_time" content="2024-05-21T09:10:00+09:00">
      <script>var related = "범인은 이 안에 있다.";</script></head>
      <body><nav><a href="/a">정치 소식을 모았다.</a></nav>
      <div id="wrap"><header><a href="/">가상일보</a></header>
      <div class="content"><h1>교육부, 전략 발표</h1>
      <p>교육부는 21일 서울에서 <b>'디지털 도약 전략'</b>을
      발표했다.</p><figure><img src="x.png"><figcaption>장관이 사진을 찍었다.</figcaption></figure>
      <p>학계와 산업계 관계자 등 120여명이 발표회에 참석했다.</p></div>
      <ul><li><a href="/1">다른 부처도 전략을 발표했다</a></li><li><a href="/2">증시가 올랐다</a></li>
      <li><a href="/3">비가 온다</a></li></ul></div>
      <aside>많이 본 기사를 모았다.</aside><footer>모든 권리를 가진다.</footer></body></html>
      """;

  @TempDir private Path folder;

  private Article read(String name, byte[] bytes) throws IOException, DocumentException {
    return TestOntology.READER.read(Files.write(folder.resolve(name), bytes));
  }

  private static List<String> sentences(Article article) {
    return article.sentences().stream().map(article::quote).toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"UTF-8", "EUC-KR"})
  void htmlGivesItsMainTextOnly(String charset) throws Exception {
    Article article = read("a.html", PAGE.formatted(charset).getBytes(Charset.forName(charset)));
    assertThat(article.text())
        .isEqualTo("교육부, 전략 발표\n" + "교육부는 21일 서울에서 '디지털 도약 전략'을 발표했다.\n" + SECOND + "\n");
  }

  @Test
  void htmlSaysWhoPublishedItAndWhen() throws Exception {
    DocumentMetadata metadata =
        read("a.html", PAGE.formatted("utf-8").getBytes(StandardCharsets.UTF_8))
            .source()
            .metadata();
    assertThat(metadata.title()).contains("교육부, 전략 발표");
    assertThat(metadata.publisher()).contains("가상일보");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 5, 21));
    assertThat(metadata.language()).isEqualTo("ko");
  }

  @Test
  void structuredDataGoBeforeMetaElements() throws Exception {
    String structured =
        """
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
        {"@type": ["NewsArticle"], "headline": "전략이 나왔다", "datePublished": "2024-05-20",
        "author": [{"@type": "Person", "name": "김서연"}]}]}</script></head>
        """;
    String page = PAGE.formatted("utf-8").replace("</head>", structured);
    DocumentMetadata metadata =
        read("a.html", page.getBytes(StandardCharsets.UTF_8)).source().metadata();
    assertThat(metadata.title()).contains("전략이 나왔다");
    assertThat(metadata.creator()).contains("김서연");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 5, 20));
  }

  @Test
  void optionsGoBeforeTheDescriptionBesideAndThatBeforeTheFile() throws Exception {
    Path file =
        Files.write(
            folder.resolve("a.html"), PAGE.formatted("utf-8").getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        folder.resolve("a.meta.ttl"),
        """
        @prefix dbor: <https://w3id.org/dbor/ontology#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        <https://w3id.org/dbor/id/document/a> a dbor:Document ; dct:issued "2024-06-01" .
        """);
    assertThat(TestOntology.READER.read(file).source().metadata())
        .satisfies(m -> assertThat(m.issued()).contains(LocalDate.of(2024, 6, 1)))
        .satisfies(m -> assertThat(m.publisher()).contains("가상일보"));
    ReadOptions options = new ReadOptions(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());
    assertThat(TestOntology.READER.read(file, options).source().metadata().issued())
        .contains(LocalDate.of(2020, 1, 1));
  }

  @Test
  void markedArticleGoesBeforeLongerSurroundings() throws Exception {
    String page =
        "<html><body><div><p>%s</p></div><main><article><p>%s</p><p>%s<br>%s</p></article>"
            + "<article><p>짧은 소식이 있다.</p></article></main></body></html>";
    String around = "이 글은 기사가 아니라 둘레에 있는 긴 안내문이다. ".repeat(20);
    byte[] bytes =
        page.formatted(around, SENTENCE, SECOND, SECOND).getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.htm", bytes).text())
        .isEqualTo(SENTENCE + "\n" + SECOND + "\n" + SECOND + "\n");
  }

  @Test
  void anArticleThatABoxPartsIsReadToItsEnd() throws Exception {
    String page =
        "<html><body><div class='page'><div class='wrap'><div><p>%s</p><p>%s</p></div></div>"
            + "<div class='promo'><p>이 글은 광고이고 기사가 아니다.</p></div>"
            + "<div class='wrap'><div id='sharing-data-with-the-public'><p>%s</p></div></div>"
            + "<div><p><a href='/1'>다른 부처도 같은 날 다른 전략을 여럿 발표했다고 한다.</a></p></div>"
            + "<p style='visibility:hidden'>%s</p></div></body></html>";
    byte[] bytes =
        page.formatted(SENTENCE, SECOND, SECOND, SENTENCE).getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.htm", bytes).text())
        .isEqualTo(SENTENCE + "\n" + SECOND + "\n" + SECOND + "\n");
  }

  @Test
  void tablesOfHtmlKeepTheirCellsApart() throws Exception {
    String page =
        "<html><body><main><p>%s</p><table><tr><th>구분</th><th>예산</th></tr>"
            + "<tr><td>교육</td><td>30억원</td></tr></table></main></body></html>";
    Article article = read("a.html", page.formatted(SENTENCE).getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(SENTENCE + "\n구분\t예산\n교육\t30억원\n");
    assertThat(sentences(article)).containsExactly(SENTENCE);
  }

  @Test
  void linesOfPdfAreJoinedToParagraphs() throws Exception {
    byte[] bytes =
        new SamplePdf()
            .page()
            .line(72, 720, 18, "교육부, 전략 발표")
            .line(72, 680, 10, "교육부는 21일 서울에서 새로운 디지털 도약 ")
            .line(72, 664, 10, "전략을 발표했다. 학계와 산업계에서 온 많은 관")
            .line(72, 648, 10, "계자가 참석했다.")
            .line(72, 620, 10, "○ 인재를 기른다.")
            .bytes();
    assertThat(read("a.pdf", bytes).text())
        .isEqualTo(
            "교육부, 전략 발표\n교육부는 21일 서울에서 새로운 디지털 도약 전략을 발표했다."
                + " 학계와 산업계에서 온 많은 관계자가 참석했다.\n○ 인재를 기른다.\n");
  }

  @Test
  void hyphenatedEnglishIsJoined() throws Exception {
    byte[] bytes =
        new SamplePdf()
            .page()
            .line(72, 700, 10, "The ministry announced the char-")
            .line(72, 686, 10, "ter and its principles on Monday")
            .line(72, 672, 10, "in Seoul.")
            .bytes();
    assertThat(read("a.pdf", bytes).text())
        .isEqualTo("The ministry announced the charter and its principles on Monday in Seoul.\n");
  }

  @Test
  void columnsOfPdfAreReadOneAfterTheOther() throws Exception {
    byte[] bytes =
        new SamplePdf()
            .page()
            .line(50, 700, 10, "교육부는 어제 새로운 전략을 발")
            .line(50, 686, 10, "표했다. 많은 사람이 모였다. ")
            .line(300, 700, 10, "장관은 다음 주에 회의를 연다. ")
            .line(300, 686, 10, "회의는 서울에서 열린다.")
            .bytes();
    assertThat(sentences(read("a.pdf", bytes)))
        .containsExactly(
            "교육부는 어제 새로운 전략을 발표했다.", "많은 사람이 모였다.", "장관은 다음 주에 회의를 연다.", "회의는 서울에서 열린다.");
  }

  @Test
  void headersAndPageNumbersOfPdfAreLeftOut() throws Exception {
    SamplePdf pdf = new SamplePdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page()
          .line(72, 780, 8, "가상부 보도자료 2024 제" + page + "호")
          .line(72, 700, 10, "교육부는 " + page + "월에 전략을 발표했다.")
          .line(72, 600, 10, "관계자 " + page + "명이 참석했다.")
          .line(280, 30, 8, "- " + page + " -");
    }
    assertThat(read("a.pdf", pdf.bytes()).text())
        .isEqualTo(
            """
            교육부는 1월에 전략을 발표했다.
            관계자 1명이 참석했다.
            교육부는 2월에 전략을 발표했다.
            관계자 2명이 참석했다.
            교육부는 3월에 전략을 발표했다.
            관계자 3명이 참석했다.
            """);
  }

  @Test
  void pdfSaysItsTitleAuthorAndDate() throws Exception {
    SamplePdf pdf = new SamplePdf().page().line(72, 700, 10, SENTENCE);
    Calendar created = Calendar.getInstance(TimeZone.getTimeZone("GMT+9"), Locale.ROOT);
    created.clear();
    created.set(2024, Calendar.MAY, 21, 1, 0);
    pdf.document().getDocumentInformation().setTitle("전략 발표");
    pdf.document().getDocumentInformation().setAuthor("가상부");
    pdf.document().getDocumentInformation().setCreationDate(created);
    DocumentMetadata metadata = read("a.pdf", pdf.bytes()).source().metadata();
    assertThat(metadata.title()).contains("전략 발표");
    assertThat(metadata.creator()).contains("가상부");
    assertThat(metadata.issued()).contains(LocalDate.of(2024, 5, 21));
  }

  @Test
  void hwpxTablesAndFootnotesStandApart() throws Exception {
    byte[] bytes =
        SampleFiles.hwpx(
            section -> {
              var run = SampleFiles.run(section);
              run.addNewT().addText("교육부는 21일 서울에서");
              SampleFiles.footnote(run, "서울은 대한민국의 수도이다.");
              run.addNewT().addText(" ‘디지털 도약 전략’을 발표했다.");
              SampleFiles.table(SampleFiles.run(section), TABLE);
              SampleFiles.run(section).addNewT().addText(SECOND);
            });
    Article article = read("a.hwpx", bytes);
    assertThat(article.text())
        .isEqualTo(SENTENCE + "\n구분\t예산\n교육\t30억원\n" + SECOND + "\n서울은 대한민국의 수도이다.\n");
    assertThat(sentences(article)).containsExactly(SENTENCE, SECOND, "서울은 대한민국의 수도이다.");
  }

  @Test
  void drawingsOfAnyKindAreNoHindrance() throws Exception {
    byte[] hwpx =
        SampleFiles.hwpx(
            section -> {
              SampleFiles.run(section).addNewT().addText(SENTENCE);
              SampleFiles.table(SampleFiles.run(section), TABLE);
            });
    String section = SampleFiles.entry(hwpx, "Contents/section0.xml");
    String drawing =
        "<hp:p><hp:run><hp:rect><hp:lineShape width=\"4294967291\"/><hp:drawText><hp:subList>"
            + "<hp:p><hp:run><hp:t>%s</hp:t></hp:run></hp:p></hp:subList></hp:drawText></hp:rect>"
            + "</hp:run></hp:p></hs:sec>";
    byte[] drawn =
        SampleFiles.withEntry(
            hwpx,
            "Contents/section0.xml",
            section
                .replace("</hs:sec>", drawing.formatted(SECOND))
                .getBytes(StandardCharsets.UTF_8));
    String text = SENTENCE + "\n구분\t예산\n교육\t30억원\n";
    assertThat(read("a.hwpx", drawn).text()).isEqualTo(text + SECOND + "\n");

    byte[] hwp =
        SampleFiles.hwp(
            file -> {
              SampleFiles.paragraph(file, SENTENCE);
              SampleFiles.table(SampleFiles.paragraph(file, ""), TABLE);
            });
    assertThat(read("a.hwp", SampleFiles.withShapelessDrawing(hwp)).text()).isEqualTo(text);
  }

  @Test
  void hwpTablesAndFootnotesStandApart() throws Exception {
    byte[] bytes =
        SampleFiles.hwp(
            file -> {
              var paragraph = SampleFiles.paragraph(file, SENTENCE);
              SampleFiles.footnote(paragraph, "서울은 대한민국의 수도이다.");
              SampleFiles.table(SampleFiles.paragraph(file, ""), TABLE);
              SampleFiles.paragraph(file, SECOND);
            });
    Article article = read("a.hwp", bytes);
    assertThat(article.text())
        .isEqualTo(SENTENCE + "\n구분\t예산\n교육\t30억원\n" + SECOND + "\n서울은 대한민국의 수도이다.\n");
    assertThat(sentences(article)).containsExactly(SENTENCE, SECOND, "서울은 대한민국의 수도이다.");
  }

  @Test
  void contentTellsTheFormatNotTheName() throws Exception {
    assertThat(read("a.txt", SampleFiles.hwpx(SENTENCE)).text()).isEqualTo(SENTENCE + "\n");
    assertThat(read("b.hwpx", SampleFiles.hwp(SENTENCE)).text()).isEqualTo(SENTENCE + "\n");
    assertThat(read("c.txt", PAGE.formatted("utf-8").getBytes(StandardCharsets.UTF_8)).text())
        .doesNotContain("<");
    byte[] pdf = new SamplePdf().page().line(72, 700, 10, SENTENCE).bytes();
    assertThat(read("d.hwp", pdf).text()).isEqualTo(SENTENCE + "\n");
  }

  @Test
  void digestIsOfTheExtractedText_whateverTheFormat() throws Exception {
    String digest =
        read("a.txt", (SENTENCE + "\n").getBytes(StandardCharsets.UTF_8)).source().digest();
    assertThat(read("b.hwp", SampleFiles.hwp(SENTENCE)).source().digest()).isEqualTo(digest);
    assertThat(read("c.hwpx", SampleFiles.hwpx(SENTENCE)).source().digest()).isEqualTo(digest);
  }
}

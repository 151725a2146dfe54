package org.dbor.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder with documents of every format and of every kind of trouble. */
public final class SampleFolder {
  private static final String SENTENCE = "과학기술정보통신부는 2024년 5월 13일 서울에서 ‘디지털 포럼’ 행사를 개최했다.";
  private static final String SECOND = "정부는 ‘디지털 권리장전’을 발표했다.";

  private SampleFolder() {}

  /**
   * Fills a folder: the seeds and the gold documents with their metadata, one document of each
   * format, one in a name that is no address, one without claims; and three to be skipped, of which
   * one is damaged, one empty, and one a document whose name another has.
   */
  public static void fill(Path folder, Path home) throws IOException {
    for (String source :
        new String[] {
          "seeds", "src/test/resources/gold/development", "src/test/resources/gold/test"
        }) {
      copy(home.resolve(source), folder);
    }
    Files.writeString(folder.resolve("page.html"), "<h1>제목</h1><p>" + SENTENCE + "<p>" + SECOND);
    Files.write(folder.resolve("word.hwpx"), SampleFiles.hwpx(SENTENCE, SECOND));
    Files.write(folder.resolve("word5.hwp"), SampleFiles.hwp(SENTENCE, SECOND));
    Files.write(
        folder.resolve("paper.pdf"),
        new SamplePdf().page().line(50, 700, 10, SENTENCE).line(50, 680, 10, SECOND).bytes());
    Files.write(
        folder.resolve("old.txt"),
        SENTENCE.replace('‘', '\'').replace('’', '\'').getBytes(Charset.forName("x-windows-949")));
    Files.writeString(folder.resolve("이름이 긴 문서 (1).txt"), SENTENCE);
    Files.writeString(folder.resolve("_hidden.txt"), SENTENCE);
    Files.writeString(folder.resolve("ko-undated.txt"), SECOND);
    Files.writeString(folder.resolve("weather.txt"), "오늘은 날씨가 맑다.");
    Files.writeString(folder.resolve("twice.html"), "<p>" + SENTENCE);
    Files.writeString(folder.resolve("twice.txt"), SECOND);
    Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7 and then nothing of the kind");
    Files.writeString(folder.resolve("empty.txt"), "");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt") || name.endsWith(".meta.ttl")) {
          Files.copy(file, to.resolve(name));
        }
      }
    }
  }
}

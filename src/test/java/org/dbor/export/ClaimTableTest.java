package org.dbor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Extraction;
import org.dbor.testing.Extractions;
import org.junit.jupiter.api.Test;

class ClaimTableTest {
  private static final String HEADER =
      "document subject subjectLabel subjectMention predicate object objectLabel objectMention"
          + " datatype begin end quote rule confidence";

  @Test
  void extraction_becomesRows() throws IOException {
    String sentence = "둘째\t문장은 \"길다\",\n정말.";
    Extraction extraction =
        Extractions.of("😀 첫 문장. " + sentence)
            .claim("a", "buildsOn", Extractions.named("b"), sentence, "r")
            .claim(
                "a",
                "heldOn",
                new ClaimObject.Value("2023-09-13", "http://www.w3.org/2001/XMLSchema#date"),
                "첫 문장.",
                "r")
            .claim(
                "a",
                "hasBudget",
                new ClaimObject.Budget(
                    "https://w3id.org/dbor/id/budget/x",
                    BigDecimal.TEN,
                    "KRW",
                    Optional.empty(),
                    "10원"),
                "첫 문장.",
                "r")
            .build("doc");
    assertThat(write(ClaimTable.TSV, ExtractedRows.of(extraction)).lines())
        .containsExactly(
            HEADER.replace(' ', '\t'),
            row(
                "https://w3id.org/dbor/id/initiative/b|b|b|",
                "buildsOn",
                "8|24",
                "둘째 문장은 \"길다\", 정말."),
            row("2023-09-13|2023-09-13|2023-09-13|xsd:date", "heldOn", "2|7", "첫 문장."),
            row("https://w3id.org/dbor/id/budget/x|10원|10원|", "hasBudget", "2|7", "첫 문장."));
  }

  @Test
  void csv_isQuotedByTheBook() throws IOException {
    ClaimRow row =
        new ClaimRow(
            "d", "s", "a,b", "\"q\"", "p", "o", "line\nbreak", "", "", "0", "1", "x", "r", "1");
    assertThat(write(ClaimTable.CSV, Stream.of(row)))
        .isEqualTo(
            HEADER.replace(' ', ',')
                + "\r\nd,s,\"a,b\",\"\"\"q\"\"\",p,o,\"line\nbreak\",,,0,1,x,r,1\r\n");
  }

  @Test
  void header_hasAsManyColumnsAsARow() {
    ClaimRow row =
        new ClaimRow("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
    assertThat(row.cells()).hasSameSizeAs(ClaimRow.HEADER).doesNotHaveDuplicates();
    assertThat(String.join(" ", ClaimRow.HEADER)).isEqualTo(HEADER);
  }

  private static String row(String object, String predicate, String offsets, String quote) {
    return String.join(
        "\t",
        List.of(
            "doc",
            "https://w3id.org/dbor/id/initiative/a",
            "a",
            "a",
            predicate,
            object.replace('|', '\t'),
            offsets.replace('|', '\t'),
            quote,
            "https://w3id.org/dbor/id/rule/r",
            "0.9"));
  }

  private static String write(ClaimTable table, Stream<ClaimRow> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(rows, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

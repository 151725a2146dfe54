package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldSetTest {
  private static final String CLAIMS = GoldReader.CLAIMS + "\nA\tbuildsOn\tB\tA builds on B\n";

  @TempDir private Path gold;

  private Path write(String name, String text) throws IOException {
    Path file = gold.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void folders_areSetsOfTheirOwn_beforeThemWhatLiesBeside() throws IOException {
    write("seeds/a.txt", "A builds on B.");
    write("gold/a.tsv", CLAIMS);
    write("gold/test/b.tsv", CLAIMS);
    write("gold/test/b.txt", "A builds on B.");
    write("gold/test/b.mentions.tsv", "type\tsurface\nPlan\tA\n");
    write("gold/development/c.tsv", CLAIMS);
    write("gold/development/c.txt", "A builds on B.");
    List<GoldSet> sets = GoldSet.in(gold.resolve("gold"), gold.resolve("seeds"));
    assertThat(sets).extracting(GoldSet::name).containsExactly("source", "development", "test");
    assertThat(sets).allMatch(set -> set.documents().size() == 1);
    assertThat(sets.getFirst().documents().getFirst().mentions()).isEmpty();
    assertThat(sets.getLast().documents().getFirst().mentions().orElseThrow())
        .containsExactly(new GoldMention("Plan", "A"));
    assertThat(GoldSet.in(gold.resolve("gold/test"), gold))
        .extracting(GoldSet::name)
        .containsExactly("test");
  }

  @Test
  void folderWithoutGold_andMissingFolder_areNamed() throws IOException {
    assertThatThrownBy(() -> GoldSet.in(gold, gold))
        .isInstanceOf(IOException.class)
        .hasMessage(gold + ": no gold claims (*.tsv) in it");
    Path missing = gold.resolve("missing");
    assertThatThrownBy(() -> GoldSet.in(missing, gold)).hasMessageStartingWith(missing + ": ");
  }

  @Test
  void goldWithoutText_isNamed() throws IOException {
    Path file = write("a.tsv", CLAIMS);
    assertThatThrownBy(() -> GoldSet.in(gold, gold.resolve("seeds")))
        .hasMessage(file + ": its document a.txt is neither beside it nor in seeds/");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A>buildsOn>B                    | 3 columns, expected 4
          A>buildsOn>B>text>more          | 5 columns, expected 4
          A>buildsOn>>text                | column 3 is empty
          A>buildsOn>/>text               | no name in
          A>heldOn>2024^^date>text        | datatype 'date', expected xsd:…
          """)
  void malformedRow_isNamedByFileAndLine(String row, String reason) throws IOException {
    write("a.txt", "A builds on B.");
    Path file = write("a.tsv", CLAIMS + row.strip().replace('>', '\t').replace('/', '|') + "\n");
    assertThatThrownBy(() -> GoldSet.in(gold, gold))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": line 3: ")
        .hasMessageContaining(reason);
  }

  @Test
  void otherHeader_andUnknownType_areNamed() throws IOException {
    write("a.txt", "A builds on B.");
    Path claims = write("a.tsv", "subject\tobject\n");
    assertThatThrownBy(() -> GoldSet.in(gold, gold))
        .hasMessage(
            claims
                + ": line 1: expected the header 'subject<tab>predicate<tab>object<tab>evidence'");
    Files.writeString(claims, CLAIMS);
    Path mentions = write("a.mentions.tsv", "type\tsurface\nPlan\tA\nShip\tB\n");
    assertThatThrownBy(() -> GoldSet.in(gold, gold))
        .hasMessageStartingWith(mentions + ": line 3: type 'Ship', expected one of: Organization");
  }
}

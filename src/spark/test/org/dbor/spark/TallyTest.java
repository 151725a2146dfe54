package org.dbor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void partitionThatSparkWorkedOnTwice_countsOnce() {
    Tally first = new Tally(0, 2, 30, 1, 0, new ArrayList<>(List.of("b.txt: is empty")));
    Tally second = new Tally(1, 3, 40, 0, 2, new ArrayList<>());
    Tally total = Tally.total(List.of(first, second, first), List.of("a.txt: is document 'a'"));
    assertThat(total.skipped()).containsExactly("a.txt: is document 'a'", "b.txt: is empty");
    assertThat(total.summary())
        .isEqualTo(
            "5 documents, 70 quads; skipped 2; without claims 1; without publication date 2");
  }
}

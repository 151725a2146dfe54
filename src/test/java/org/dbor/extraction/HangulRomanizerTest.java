package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HangulRomanizerTest {
  private static final String OTHERS = " 09a·(é한";

  private final Transliterator icu = Transliterator.getInstance("Hangul-Latin");
  private final HangulRomanizer romanizer = new HangulRomanizer();

  @Test
  void romanizesAnyTextAsIcuDoes() {
    Random random = new Random(20230925);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertThat(romanizer.romanize(text)).as(text).isEqualTo(icu.transliterate(text));
    }
  }

  @Test
  void setsApartWhatCouldBeMisread() {
    assertThat(romanizer.romanize("독립운동")).isEqualTo(icu.transliterate("독립운동")).contains("-");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(1, 7);
    for (int i = 0; i < length; i++) {
      boolean other = random.nextInt(8) == 0;
      text.append(
          other
              ? OTHERS.charAt(random.nextInt(OTHERS.length()))
              : (char) random.nextInt('가', '힣' + 1));
    }
    return text.toString();
  }
}

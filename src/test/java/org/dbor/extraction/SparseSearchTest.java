package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparseSearchTest {

  @ParameterizedTest(name = "{0} in \"{1}\"")
  @CsvSource({
    "(?<=라)[가-힣]+, 가라다 (라)마",
    "(?<![^\\s(])[가-힣]+, 가나(다 라)마 바",
    "^가|(?<![가-힣])나, 가나 나가 나",
    "(?<![\\p{L}\\p{N}])(?:올해|지난\\s?\\d), 올해와 지난 3과 그올해 지난3",
    "\\d{2}(?=일), 11일 (12일) 13월 가14일 15일",
    "(?:약\\s?)?\\d+명|열(?:둘)?명, 약 5명과 12명 열명 열둘명 스물열명",
    "[^\\s가-힣]+, abc 가나 😀x 1",
    "(?!가)[가-힣]{2}, 가나 나가 다",
    "[①-③]a?, ①a②③",
  })
  void findsWhatAMatcherFinds(String expression, String text) {
    assertThat(sparse(expression, text)).isEqualTo(all(expression, text)).isNotEmpty();
  }

  private static List<String> sparse(String expression, String text) {
    SparseSearch search = SparseSearch.of(expression);
    List<String> found = new ArrayList<>();
    Matcher matcher = search.in(text);
    for (int at = 0; search.find(matcher, text, at); at = matcher.end()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }

  private static List<String> all(String expression, String text) {
    return Pattern.compile(expression)
        .matcher(text)
        .results()
        .map(match -> match.start() + match.group())
        .toList();
  }
}

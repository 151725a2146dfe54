package org.dbor.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;

/**
 * Mends polite verb forms ({@code 쓰입니다}, {@code 뗍니다}) that the analyser takes for those of another
 * verb or for a noun: taking the ㅂ off its syllable must give the stem of a verb of the lexicon.
 */
final class PoliteEndings {
  private static final Pattern WORD = Pattern.compile("(?<![가-힣])[가-힣]+니다(?![가-힣])");
  private static final int ENDING = 2;

  /** Of the final consonants ㄹ is the eighth, ㅂ the seventeenth. */
  private static final int L = 8;

  private static final int B = 17;

  private final Set<String> verbs;

  PoliteEndings(Lexicon lexicon) {
    this.verbs =
        Stream.concat(
                lexicon.verbs().stream().map(verb -> verb.substring(verb.lastIndexOf(' ') + 1)),
                lexicon.pairs("passive-verb").keySet().stream())
            // The analyser reads these right, and the noun before them apart.
            .filter(verb -> !verb.endsWith("하다") && !verb.endsWith("되다"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The morphemes with each such form as one verb. */
  List<Morpheme> mend(String sentence, List<Morpheme> morphemes) {
    List<Morpheme> mended = new ArrayList<>(morphemes);
    Matcher words = WORD.matcher(sentence);
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      stem(words.group())
          .ifPresent(
              stem -> {
                int at = 0;
                while (at < mended.size() && mended.get(at).span().start() < word.start()) {
                  at++;
                }
                boolean whole = at < mended.size() && mended.get(at).span().start() == word.start();
                if (whole) {
                  mended.removeIf(morpheme -> word.contains(morpheme.span()));
                  mended.add(at, polite(word, words.group(), stem));
                }
              });
    }
    return mended;
  }

  private Optional<String> stem(String word) {
    int last = word.length() - ENDING - 1;
    char syllable = last < 0 ? 0 : word.charAt(last);
    if (last < 0 || Syllables.last(syllable) != B) {
      return Optional.empty();
    }
    String before = word.substring(0, last);
    char open = (char) (syllable - B);
    return Stream.of(before + open, before + (char) (open + L))
        .filter(stem -> verbs.contains(stem + "다"))
        .findFirst();
  }

  private static Morpheme polite(Span word, String surface, String stem) {
    return new Morpheme(
        word,
        surface,
        "VV",
        List.of(new Morpheme.Part(stem, "VV"), new Morpheme.Part("ᄇ니다", "EF")));
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the towns, counties and provinces that a document tells to be such anywhere in it: {@code
 * 물빛구(구청장 …)}, {@code 온샘시의회}, {@code 김서연 온샘시장}, {@code 온샘시 김서연 시장}, {@code 온샘군의 김서연 과장}. Elsewhere
 * it may call them in a way that says nothing, and the analyser cuts such names as it likes.
 */
final class ToldMunicipalities {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";

  private static final String PERSON = "person";

  private static final Pattern TOWN = Pattern.compile("[가-힣]{2,3}[시군구도]");

  private final Names names;
  private final Pattern told;

  ToldMunicipalities(Names names, Lexicon lexicon) {
    this.names = names;
    String post =
        "[가-힣]*(?:" + Alternation.of(lexicon.set("municipal-post")) + ")" + Municipalities.POST_END;
    String named = "(?:" + Alternation.of(lexicon.set("surname")) + ")[가-힣]{2}";
    this.told =
        Pattern.compile(
            "(?<![가-힣])(?:(?<person>"
                + named
                + ") )?(?<town>(?<own>[가-힣]{2,3}?)(?:"
                + String.join("|", new TreeSet<>(lexicon.set("municipality")))
                + "))(?:의회|\\s?\\((?:"
                + Alternation.of(lexicon.set("municipal-head"))
                + ")[ :]|\\s"
                + named
                + " (?:"
                + Alternation.of(lexicon.set("municipal-head"))
                + ")"
                + Municipalities.POST_END
                + "|(?<=군)(?:청|수)"
                + Municipalities.POST_END
                + "|(?<=구)청장?"
                + Municipalities.POST_END
                + "|(?<=도)지사"
                + Municipalities.POST_END
                // 국내외 금융시장은: a market has nobody's name before it.
                + "|의 "
                + named
                + " "
                + post
                // 안도경 가온도 보건국장은: so do posts of those who serve a town.
                + "|(?<mayor>(?<=시)장"
                + Municipalities.POST_END
                + "| (?:[가-힣]+ )?"
                + post
                + "))");
  }

  /** A town that publishes the document is one in it: 가온도, 물레군. */
  void publishing(String body, Predicate<String> noun, Discourse discourse) {
    String town = body.strip();
    if (TOWN.matcher(town).matches()
        && !noun.test(town)
        && names.known(town, List.of(), discourse).isEmpty()) {
      names.called(town, ORGANIZATION, GOVERNMENT, discourse);
    }
  }

  /**
   * Gives the document the names of the municipalities it tells.
   *
   * @param sentences text of the document
   * @param noun whether something is a common noun
   */
  void read(List<String> sentences, Predicate<String> noun, Discourse discourse) {
    for (String sentence : sentences) {
      Matcher matcher = told.matcher(sentence);
      for (int at = 0; matcher.find(at); at = matcher.end("town")) {
        String town = matcher.group("town");
        boolean certain =
            matcher.group("mayor") == null
                || matcher.group(PERSON) != null
                    && !noun.test(matcher.group(PERSON))
                    && !noun.test(matcher.group("own"));
        if (certain && !noun.test(town) && names.known(town, List.of(), discourse).isEmpty()) {
          names.called(town, ORGANIZATION, GOVERNMENT, discourse);
        }
      }
    }
  }
}

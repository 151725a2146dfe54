package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds towns and provinces that act, and so stand for their governments: {@code 새벽시는}. */
final class Municipalities {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";
  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");

  private static final List<String> COUNTRY = List.of(Iris.TERMS + "Country");

  /** After a post: a particle, a comma, a bracket, or the end of the word. */
  static final String POST_END = "(?:(?:은|는|이|가|과|와|의|을|를|도|께서|에게)(?![가-힣])|(?![가-힣]))";

  private final Lexicon lexicon;
  private final Names names;
  private final SparseSearch municipality;
  private final Pattern acts;

  /** Labels of lines that tell bodies: 주최: 서울특별시. */
  private final Pattern bodies;

  Municipalities(Lexicon lexicon, Names names) {
    this.lexicon = lexicon;
    this.names = names;
    this.acts =
        Pattern.compile(
            "(?:가|는|와|의|은|이|과)(?![가-힣])|\\(|(?:장|수)"
                + POST_END
                + "|지사|청|의회| (?:[가-힣]+ )?[가-힣]*(?:"
                + Alternation.of(lexicon.set("municipal-post"))
                + ")"
                + POST_END
                // 수원시 디지털정책과 김서연 과장.
                + "| [가-힣A-Za-z·]{2,14}(?:"
                + Alternation.of(lexicon.set("office-tail"))
                + ") [가-힣]{2,4} (?:"
                + Alternation.of(lexicon.set("municipal-post"))
                + ")"
                + POST_END);
    this.bodies =
        Pattern.compile(
            "[^가-힣A-Za-z0-9]*(?:\\d+[.)]\\s*)?[(\\[【<]?(?:"
                + Stream.of("organizer", "partner", "announcer")
                    .flatMap(kind -> lexicon.set("verb-field-" + kind).stream())
                    .map(label -> label.substring(0, label.length() - 1))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(
                        label ->
                            label
                                .chars()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining("[ ·/]?")))
                    .collect(Collectors.joining("|"))
                + ")[)\\]】>]?\\s*[:：|)\\]】>]");
    this.municipality =
        SparseSearch.of(
            "(?<![\\p{L}\\p{Nd}])(?<name>[가-힣]{2,4}(?:"
                + String.join("|", new TreeSet<>(lexicon.set("municipality")))
                + "))(?=(?:가|는|와|의|은|이|과|에서|에서는)(?![가-힣])|\\(|(?:장|수)"
                + POST_END
                + "|지사|청|의회)");
  }

  /**
   * Governments of a sentence.
   *
   * @param known names that the ontology or the document holds
   */
  List<Mention.Named> find(SentenceText sentence, List<Mention.Named> known, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    governments(sentence, known, found);
    municipalities(sentence, known, discourse, found);
    return found;
  }

  private void governments(
      SentenceText sentence, List<Mention.Named> known, List<Mention.Named> found) {
    for (Mention.Named town : known) {
      String name = sentence.of(town.span());
      if (names.isA(town.entity(), PLACE)
          && lexicon.set("municipality").stream().anyMatch(name::endsWith)
          && (acts.matcher(sentence.text())
                  .region(town.span().end(), sentence.text().length())
                  .lookingAt()
              || bodies.matcher(sentence.text()).lookingAt())
          && town.entity().labels().stream().anyMatch(label -> label.text().equals(name))) {
        found.add(
            new Mention.Named(
                town.span(),
                List.of(names.governmentOf(town.entity(), lexicon.set("municipality"))),
                name));
      }
    }
  }

  /** 새벽시, 가람도: a municipality, told by what follows: 시 and 도 end many other words. */
  private void municipalities(
      SentenceText sentence,
      List<Mention.Named> known,
      Discourse discourse,
      List<Mention.Named> found) {
    Matcher matcher = municipality.in(sentence.text());
    for (int at = 0; municipality.find(matcher, sentence.text(), at); at = matcher.end()) {
      Span span = new Span(matcher.start("name"), matcher.end("name"));
      Span own = new Span(span.start(), span.end() - 1);
      boolean listed = lexicon.set("municipality-name").contains(sentence.of(span));
      if ((listed
              || (sentence.endsMorpheme(own.end()) || sentence.properNoun(span))
                  && !sentence.commonNoun(span))
          // 방글라데시의: a country may end like a town.
          && known.stream().noneMatch(name -> country(name, span))
          && !lexicon.set("general-modifier").contains(sentence.of(own))) {
        String name = sentence.of(span);
        found.add(
            new Mention.Named(
                span, List.of(names.called(name, ORGANIZATION, GOVERNMENT, discourse)), name));
      }
    }
  }

  private boolean country(Mention.Named name, Span span) {
    return name.span().equals(span) && names.isA(name.entity(), COUNTRY);
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Finds people without a post, who are told by how they are addressed: {@code 김하늘(78) 씨}, {@code
 * 남솔비 학생}.
 */
final class AddressedPersons {
  private static final String PERSON = Iris.TERMS + "Person";

  /** What any name bears; the others may also stand behind a common noun: 장애인 학생. */
  private static final String CITIZEN = "씨";

  private static final String BEHIND = "(?=(?:은|는|이|가|을|를|의|와|과|도|에게|께서|등)?(?![가-힣]))";

  /** Given names of those who are called by their surnames have two syllables. */
  private static final int GIVEN = 2;

  private final Names names;
  private final Set<String> noNames;
  private final Pattern addressed;
  private final Pattern shortly;

  /**
   * Finds people.
   *
   * @param surnames what their names begin with
   * @param addresses what stands behind their names
   * @param noNames words that look like names
   */
  AddressedPersons(Names names, Set<String> surnames, Set<String> addresses, Set<String> noNames) {
    this.names = names;
    this.noNames = Set.copyOf(noNames);
    this.addressed =
        Pattern.compile(
            "(?<![가-힣])(?<name>(?:"
                + Alternation.of(surnames)
                + ")[가-힣]{2})(?: ?\\(\\d{1,3}(?:[·,]? ?[가-힣]{1,6})?\\))? ?(?<address>"
                + Alternation.of(addresses)
                + ")"
                + BEHIND);
    this.shortly =
        Pattern.compile("(?<![가-힣])(?<name>" + Alternation.of(surnames) + ") ?" + CITIZEN + BEHIND);
  }

  /** The people so addressed, each with the words that address them. */
  List<Mention.Named> find(SentenceText sentence, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    Matcher matcher = addressed.matcher(sentence.text());
    while (matcher.find()) {
      Span name = new Span(matcher.start("name"), matcher.end("name"));
      if (sentence.nameMayStart(name.start())
          && (matcher.group("address").equals(CITIZEN) || personal(sentence, name))) {
        String text = sentence.of(name);
        found.add(
            new Mention.Named(
                new Span(matcher.start(), matcher.end()),
                List.of(names.called(text, PERSON, discourse)),
                text));
      }
    }
    Matcher again = shortly.matcher(sentence.text());
    while (again.find()) {
      Span span = new Span(again.start(), again.end());
      named(again.group("name"), discourse)
          .map(person -> new Mention.Named(span, List.of(person), person.label(Korean.CODE)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** 김하늘 씨, and then 김 씨: the last of that surname who was named. */
  private Optional<Entity> named(String surname, Discourse discourse) {
    return discourse
        .recent()
        .latest(
            person ->
                names.isA(person, List.of(PERSON))
                    && person.label(Korean.CODE).startsWith(surname)
                    && person.label(Korean.CODE).length() == surname.length() + GIVEN)
        .map(RecentMention::entity);
  }

  private boolean personal(SentenceText sentence, Span name) {
    return !noNames.contains(sentence.of(name))
        && !sentence.dictionaryNoun(name)
        && !sentence.compound(name)
        // 신고한 학생: what they have done is no name.
        && !sentence.deed(name)
        && !sentence.nounWithParticle(name);
  }
}

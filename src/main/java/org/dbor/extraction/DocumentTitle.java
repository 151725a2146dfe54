package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.vocabulary.Iris;

/**
 * Tells from its title what a document is, or is about: a plan, an instrument, an event. The text
 * then calls it 본 계획 or 이번 포럼, often without ever naming it.
 */
final class DocumentTitle {
  private static final List<String> WORKS =
      Stream.of("Event", "Initiative", "Instrument").map(Iris.TERMS::concat).toList();
  private static final Pattern QUOTED = Pattern.compile("[「『‘'《〈](?<name>[^」』’'》〉]{2,60})[」』’'》〉]");
  private static final Pattern MARKS = Pattern.compile("[「」『』‘’'《》〈〉]");
  private static final Pattern ASIDE = Pattern.compile("\\s?[(（][^)）]*[)）]");

  /** A name has a word before its last noun. */
  private static final int WORDS = 2;

  /** 제2회 시민 회의 — "우리가 쓰는 규칙": what parts a title from the one below it. */
  private static final Pattern SUBTITLE = Pattern.compile("\\s[—–―|-]\\s.*$|:\\s.*$");

  private static final String PROGRAMME = Iris.TERMS + "Programme";

  private final Names names;
  private final Set<String> tails;
  private final Set<String> answers;
  private final Set<String> recruiting;

  /**
   * A reader.
   *
   * @param tails words at the end of a title that are no part of the name ({@code 개최 안내})
   * @param answers those that tell that the text answers questions on what is named ({@code 문답})
   * @param recruiting those that tell that people are sought for what is named ({@code 모집})
   */
  DocumentTitle(Names names, Set<String> tails, Set<String> answers, Set<String> recruiting) {
    this.recruiting = Set.copyOf(recruiting);
    this.names = names;
    this.tails =
        Stream.concat(tails.stream(), answers.stream()).collect(Collectors.toUnmodifiableSet());
    this.answers = Set.copyOf(answers);
  }

  /**
   * What a title calls something.
   *
   * @param written the words as they stand there, quotation marks included
   */
  private record Called(String name, String written) {}

  /** The thing that a title names, told to the discourse. */
  void read(String title, Discourse discourse) {
    List<String> words = List.of(title.strip().split("[\\s()]+"));
    boolean asked = words.stream().anyMatch(answers::contains);
    boolean sought =
        words.stream().anyMatch(recruiting::contains)
            && QUOTED.matcher(title).results().findAny().isEmpty();
    called(title, discourse)
        .ifPresent(
            called ->
                names
                    .typed(called.name(), WORKS, discourse)
                    // 모바일 신분증 문답, 시민 위원 모집: what people ask about or apply for is there to be used.
                    .or(() -> asked || sought ? asked(called.name(), discourse) : Optional.empty())
                    .ifPresent(
                        work -> {
                          discourse.subject(work);
                          if (asked) {
                            discourse.setAnswers();
                          }
                          discourse.mentioned(work, called.written());
                        }));
  }

  private Optional<Entity> asked(String name, Discourse discourse) {
    return names.known(name, WORKS, discourse).isEmpty()
        ? Optional.of(names.minted(PROGRAMME, List.of(name), discourse))
        : Optional.empty();
  }

  private Optional<Called> called(String title, Discourse discourse) {
    Matcher quoted = QUOTED.matcher(title);
    if (!quoted.find()) {
      return plain(title).map(name -> new Called(name, name));
    }
    String name = quoted.group("name").strip();
    return longer(title, quoted)
        .filter(whole -> whole.name().length() > name.length())
        .filter(whole -> names.typed(whole.name(), WORKS, discourse).isPresent())
        .or(() -> Optional.of(new Called(name, name)));
  }

  /** 「AI 행정비서」 도입 기본계획: what begins with a name in quotation marks may be a longer name. */
  private Optional<Called> longer(String title, Matcher quoted) {
    String opening = title.substring(0, quoted.end());
    return title.substring(0, quoted.start()).isBlank() && title.startsWith(" ", quoted.end())
        ? plain(MARKS.matcher(title).replaceAll(""))
            .map(
                whole ->
                    new Called(
                        whole,
                        opening.strip()
                            + whole.substring(
                                Math.min(
                                    whole.length(),
                                    MARKS.matcher(opening.strip()).replaceAll("").length()))))
        : Optional.empty();
  }

  private Optional<String> plain(String title) {
    String alone = SUBTITLE.matcher(ASIDE.matcher(title).replaceAll("")).replaceFirst("");
    List<String> words = new ArrayList<>(Arrays.asList(alone.strip().split("\\s+")));
    while (!words.isEmpty() && tails.contains(words.getLast())) {
      words.removeLast();
    }
    boolean clause = words.stream().anyMatch(word -> !word.matches("[\\p{L}\\p{N}·-]+"));
    return clause || words.size() < WORDS ? Optional.empty() : Optional.of(String.join(" ", words));
  }
}

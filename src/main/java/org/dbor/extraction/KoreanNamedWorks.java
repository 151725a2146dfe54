package org.dbor.extraction;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds what a document names in quotation marks, before it is read: {@code ‘디지털 이장’을 둔다}, {@code
 * 서울에서 열린 ‘포용 금융 한마당’}.
 *
 * <p>What such a name is of is often told only in a later sentence (이 사업은, ‘말동무’는 통역 앱이다), and
 * later on it stands without the marks; so every sentence is asked first.
 */
final class KoreanNamedWorks {
  private static final String PROGRAMME = Iris.TERMS + "Programme";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> NAMED =
      Stream.of("Initiative", "Instrument", "Measure", "Event")
          .map(Iris.TERMS::concat)
          .collect(Collectors.toUnmodifiableList());

  private static final String OPEN = "[‘'“\"「『<〈《]";
  private static final String QUOTED = OPEN + "(?<name>[^‘’'“”\"「」『』<>〈〉《》.?!]{2,30})[’'”\"」』>〉》]";

  /** No other noun follows: 앱은, 앱 ‘…’, but not 앱스토어. */
  private static final String NOUN_END =
      "(?=(?:은|는|이|가|을|를|의|에|에는|에서|으로|로|도|와|과|인|이다|다|입니다)?(?![가-힣]))";

  /** What a document says of a name. */
  private record Clues(Set<String> nouns, Set<Kind> kinds) {
    Clues() {
      this(new TreeSet<>(), new HashSet<>());
    }
  }

  private enum Kind {
    LAUNCHED,
    OPENED,
    HELD
  }

  private final Lexicon lexicon;
  private final Names names;
  private final Set<String> workNouns;
  private final List<Pattern> told;
  private final List<Pattern> launched;
  private final List<Pattern> held;
  private final List<Pattern> opened;

  /** People come to what was opened: it is an event, and no place or service. */
  private final Pattern attended;

  private final Pattern spokenOf;

  KoreanNamedWorks(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.workNouns =
        Stream.of("service-noun", "work-noun", "work-noun-alone", "head-programme")
            .flatMap(set -> lexicon.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    String nouns = "(?<noun>" + Alternation.of(workNouns) + ")";
    String launching = "(?:" + Alternation.of(lexicon.set("launched-form")) + ")";
    String holding = "(?:" + Alternation.of(lexicon.set("held-form")) + ")";
    String words = "(?:[^\\s.]+(?<![을를]) ){0,4}?";
    // ‘모두의 권리’를 주제로 토론회를 연다: another thing is held.
    String between = "(?:[^\\s.]+(?<![을를로]) ){0,4}?";
    this.told =
        List.of(
            // ‘말동무’라는 앱, ‘말동무’라는 이름의 통역 앱
            Pattern.compile(
                QUOTED
                    + "(?:"
                    + Alternation.of(lexicon.set("called-form"))
                    + ") (?:[가-힣]+ )?"
                    + nouns
                    + NOUN_END),
            // 앱의 이름은 ‘말동무’다
            Pattern.compile(nouns + "의? (?:이름|명칭|이름을|명칭을)(?:은|는|이|가)? " + QUOTED),
            // ‘말동무’는 의료진을 돕는 통역 앱이다
            Pattern.compile(
                QUOTED
                    + "(?:은|는|이란|란) (?:[^\\s.]+ ){1,12}?[가-힣]*"
                    + nouns
                    + "(?:이다|다|입니다|이에요|예요|으로,|로,|으로서|로서)(?![가-힣])"),
            // ‘말동무’ 앱, ‘말동무’ 통역 앱
            Pattern.compile(QUOTED + "(?: [가-힣]+)? ?" + nouns + NOUN_END),
            // 통역 앱 ‘말동무’, 통역 앱인 ‘말동무’
            Pattern.compile(nouns + "인? ?" + QUOTED));
    this.launched =
        List.of(
            Pattern.compile(QUOTED + "(?:을|를) " + words + launching),
            Pattern.compile(
                QUOTED + "(?:이|가|은|는) " + words + "(?:" + passive(lexicon) + ")(?:된|됐|되|한|할)"));
    this.held =
        List.of(
            Pattern.compile(holding + " " + QUOTED),
            Pattern.compile(QUOTED + "(?:이|가|은|는) " + between + "(?:열린다|열렸|열립니다|열려|개최된|개최됐|막을)"),
            Pattern.compile(QUOTED + "(?:을|를) " + between + "개최"));
    this.opened =
        List.of(Pattern.compile(QUOTED + "(?:을|를) " + between + "(?:연다|열었|열고|열어|엽니다|열기로)"));
    this.attended =
        Pattern.compile(
            "(?:이|이날|이번) (?:" + Alternation.of(lexicon.set("general-event-noun")) + ")|참석|참가");
    this.spokenOf = Pattern.compile("(?<![가-힣])(?:이|이번|해당|본) " + nouns + NOUN_END);
  }

  private static String passive(Lexicon lexicon) {
    return lexicon.set("launched-form").stream()
        .filter(form -> form.length() > 1)
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The works and events that the sentences name in quotation marks and nothing else tells. */
  NamedWorks find(List<String> sentences) {
    Map<String, Clues> named = new LinkedHashMap<>();
    Set<String> spoken = new TreeSet<>();
    boolean attendance = sentences.stream().anyMatch(text -> attended.matcher(text).find());
    for (String text : sentences) {
      Matcher pointing = spokenOf.matcher(text);
      while (pointing.find()) {
        spoken.add(pointing.group("noun"));
      }
      if (text.chars().noneMatch(c -> OPEN.indexOf(c) > 0)) {
        continue;
      }
      for (Pattern pattern : told) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          clues(named, matcher).nouns().add(matcher.group("noun"));
        }
      }
      note(launched, Kind.LAUNCHED, text, named);
      note(held, Kind.HELD, text, named);
      note(opened, Kind.OPENED, text, named);
    }
    Map<String, NamedWorks.Work> works = new LinkedHashMap<>();
    named.forEach(
        (name, clues) -> {
          if (attendance && clues.kinds().remove(Kind.OPENED)) {
            clues.kinds().add(Kind.HELD);
          }
          work(name, clues, spoken).ifPresent(work -> works.put(name, work));
        });
    return works.isEmpty() ? NamedWorks.NONE : new NamedWorks(works);
  }

  private static void note(
      List<Pattern> patterns, Kind kind, String text, Map<String, Clues> named) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        clues(named, matcher).kinds().add(kind);
      }
    }
  }

  private static Clues clues(Map<String, Clues> named, Matcher matcher) {
    return named.computeIfAbsent(matcher.group("name").strip(), name -> new Clues());
  }

  private Optional<NamedWorks.Work> work(String name, Clues clues, Set<String> spoken) {
    boolean own =
        lexicon.classByHead(name).isPresent()
            || lexicon.classOfNoun(name).isPresent()
            || lexicon.set("general-noun").contains(name);
    Optional<String> told =
        clues.nouns().stream()
            .flatMap(noun -> type(noun).stream())
            .filter(type -> names.isA(type, NAMED))
            .findFirst();
    Set<String> nouns = new HashSet<>(clues.nouns());
    if (clues.kinds().contains(Kind.LAUNCHED)) {
      nouns.addAll(spoken);
    }
    if (own) {
      // ‘안심 지침’ has its kind: only what else it is called is news.
      return told.isEmpty()
          ? Optional.empty()
          : lexicon.classByHead(name).map(type -> new NamedWorks.Work(name, type, nouns, false));
    }
    if (told.isPresent()) {
      return told.map(type -> new NamedWorks.Work(name, type, nouns, true));
    }
    boolean service = lexicon.set("service-noun").stream().anyMatch(name::endsWith);
    if (!service && clues.kinds().equals(Set.of(Kind.HELD))) {
      return Optional.of(new NamedWorks.Work(name, EVENT, Set.of(), true));
    }
    return clues.kinds().equals(Set.of(Kind.LAUNCHED)) && !spoken.isEmpty()
        ? Optional.of(new NamedWorks.Work(name, PROGRAMME, nouns, true))
        : Optional.empty();
  }

  private Optional<String> type(String noun) {
    return lexicon
        .classOfNoun(noun)
        .map(type -> type.equals(MEASURE) ? PROGRAMME : type)
        .or(
            () ->
                lexicon.set("service-noun").contains(noun)
                    ? Optional.of(PROGRAMME)
                    : Optional.empty());
  }
}

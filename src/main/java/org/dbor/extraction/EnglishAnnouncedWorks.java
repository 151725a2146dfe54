package org.dbor.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds what is told of first and named for one later: {@code unveiled a joint pilot. The Harbour
 * Pilot starts in May.}
 *
 * <p>News say what a thing is before they say what it is called. All sentences are asked first, so
 * that {@code a joint pilot} is the Harbour Pilot already where it stands. The name opens one of
 * the next sentences, or follows {@code called}; it is not told before, and of the same sort.
 */
final class EnglishAnnouncedWorks {
  private static final List<String> TOLD =
      Stream.of("Initiative", "Instrument", "Measure").map(Iris.TERMS::concat).toList();

  /** So many sentences after its description at most a thing is named. */
  private static final int REACH = 3;

  private static final String NAME =
      "(?<name>"
          + EnglishNamedWorks.WORD
          + "(?:(?: (?:of|on|for|and|in|the|to)){0,2} "
          + EnglishNamedWorks.WORD
          + ")*)(?: (?<kind>\\p{Ll}+))?";

  private static final List<Pattern> NAMING =
      List.of(
          // The scheme will start: no name The.
          Pattern.compile(
              "^(?:Under |Called |Dubbed |Named |Known as )?(?:[Tt]he )?[“\"]?(?!The \\p{Ll})"
                  + NAME),
          Pattern.compile(
              "(?:called|named|dubbed|known as|titled|entitled) (?:the )?[“\"]?" + NAME));

  private static final Pattern SUM = Pattern.compile("\\p{Sc}\\d");

  private final Names names;
  private final EnglishNames english;
  private final Set<String> nouns;
  private final Set<String> launched;
  private final List<Set<String>> sorts;
  private final Pattern description;
  private final Pattern described;

  EnglishAnnouncedWorks(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.launched = lexicon.set("launched-noun");
    this.nouns =
        Stream.of("naming-noun", "work-noun", "launched-noun")
            .flatMap(set -> lexicon.set(set).stream())
            .filter(noun -> classOf(noun).isEmpty() || names.isA(classOf(noun), TOLD))
            .collect(Collectors.toUnmodifiableSet());
    this.sorts =
        Stream.of("kin-treaty", "kin-law", "kin-paper", "kin-plan", "kin-norm", "kin-rules")
            .map(lexicon::set)
            .map(Set::copyOf)
            .toList();
    String verbs =
        Alternation.of(
            Stream.of(
                    "launching-verb-form",
                    "publishing-verb-form",
                    "announcing-phrase",
                    "describing-preposition")
                .flatMap(set -> lexicon.set(set).stream())
                .collect(Collectors.toSet()));
    this.description =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + verbs
                + ") (?<phrase>(?:(?:an?|its|their|the first|the country's first|new|draft) "
                + "(?:[\\p{Ll}\\d\\p{Sc}][\\p{L}\\d'’.-]* ){0,4}?|(?=\\p{Ll}+s(?!\\p{L})))(?<noun>"
                + Alternation.of(nouns)
                + "))(?![\\p{L}-])(?! (?:called|named|dubbed|known|titled|entitled|of)|[ ,“\"]+\\p{Lu})");
    this.described =
        Pattern.compile(
            "(?<!\\p{L})(?<phrase>an? (?:[\\p{Ll}\\d][\\p{L}\\d'’-]* ){0,4}?(?<noun>"
                + Alternation.of(nouns)
                + "))(?= (?:(?:that|which) )?(?:the |its )?\\p{Lu}[^,;:.]{2,80}? (?:has |have )?(?:"
                + Alternation.of(
                    Stream.of("launching-verb-form", "publishing-verb-form")
                        .flatMap(set -> lexicon.set(set).stream())
                        .filter(form -> form.endsWith("ed"))
                        .collect(Collectors.toSet()))
                + ")(?: (?:on|in|last|this|today|yesterday|earlier|\\p{Lu})|[,.]))");
  }

  /**
   * What a sentence tells of that a later one names.
   *
   * @param span of its description in the sentence
   */
  record Announced(Span span, String name, String type) {}

  private String classOf(String noun) {
    return english.classesOfNoun(noun).stream().findFirst().orElse("");
  }

  /** By the text of the sentence that tells of it, what is named later. */
  Map<String, Announced> find(List<String> sentences, NamedWorks works) {
    Map<String, Announced> found = new HashMap<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < sentences.size() - 1; i++) {
      String sentence = sentences.get(i);
      int at = i;
      Stream.of(description, described)
          .flatMap(pattern -> pattern.matcher(sentence).results())
          .flatMap(result -> announced(result, sentences, at, works).stream())
          .filter(one -> !found.containsKey(sentence) && named.add(one.name()))
          .forEach(one -> found.put(sentence, one));
    }
    return Map.copyOf(found);
  }

  private Optional<Announced> announced(
      MatchResult result, List<String> sentences, int described, NamedWorks works) {
    // A ₹62-crore project: the sum is read for itself.
    boolean priced = SUM.matcher(result.group("phrase")).find();
    Span span =
        new Span(priced ? result.start("noun") : result.start("phrase"), result.end("phrase"));
    return later(sentences, described, result.group("noun"), works)
        .map(name -> new Announced(span, name.name(), name.type()));
  }

  private Optional<NamedWorks.Work> later(
      List<String> sentences, int described, String noun, NamedWorks works) {
    List<String> before = sentences.subList(0, described + 1);
    int end = Math.min(sentences.size(), described + 1 + REACH);
    return sentences.subList(described + 1, end).stream()
        .flatMap(sentence -> names(sentence, works))
        .filter(work -> before.stream().noneMatch(text -> text.contains(work.name())))
        .filter(work -> sameSort(noun, work))
        .findFirst();
  }

  /** The works that a sentence names where something just told of is named. */
  private Stream<NamedWorks.Work> names(String sentence, NamedWorks works) {
    return NAMING.stream()
        .map(pattern -> pattern.matcher(sentence))
        .filter(Matcher::find)
        .flatMap(matcher -> name(matcher, works).stream());
  }

  private Optional<NamedWorks.Work> name(Matcher matcher, NamedWorks works) {
    String name = matcher.group("name");
    // The Red Line label
    String kind = matcher.group("kind");
    String whole = kind != null && nouns.contains(kind) ? name + " " + kind : name;
    Optional<NamedWorks.Work> told = works.called(whole).or(() -> works.called(name));
    if (told.isPresent()) {
      return told.filter(work -> names.isA(work.type(), TOLD))
          .map(work -> new NamedWorks.Work(whole, work.type(), work.nouns(), work.told()));
    }
    return whole.indexOf(' ') < 0
        ? Optional.empty()
        : english
            .classOf(whole)
            .filter(type -> names.isA(type, TOLD))
            .or(() -> whole.equals(name) ? Optional.empty() : Optional.of(TOLD.getLast()))
            .map(type -> new NamedWorks.Work(whole, type, Set.of(), false));
  }

  /**
   * A pilot and the Harbour Pilot, a law and the Fair Campaign Act, a hotline and Ring First, which
   * its name says nothing of.
   */
  private boolean sameSort(String noun, NamedWorks.Work work) {
    List<String> words = List.of(work.name().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    if (words.contains(noun) || work.nouns().contains(noun) || plural(noun, words)) {
      return true;
    }
    List<Set<String>> of = sorts.stream().filter(sort -> sort.contains(noun)).toList();
    return of.stream().anyMatch(sort -> words.stream().anyMatch(sort::contains))
        || launched.contains(noun)
            && english.classOf(work.name()).isEmpty()
            && names.isA(work.type(), TOLD.subList(0, 1));
  }

  private static boolean plural(String noun, List<String> words) {
    return noun.endsWith("s") && words.contains(noun.substring(0, noun.length() - 1));
  }
}

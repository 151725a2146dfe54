package org.dbor.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * The two or more that a noun points back to: {@code 양 기관은}, {@code 양국은}, {@code 세 회사는}. They are
 * those that the document named last as doing something together, or else the last of the kind.
 */
final class NamedPairs {
  /** How many sentences back the two may be named. */
  private static final int REACH = 3;

  private static final List<String> PUBLIC =
      List.of(Iris.TERMS + "GovernmentBody", Iris.TERMS + "InternationalOrganization");

  /** 세 기관, 3사, 네 대학; all others are two. */
  private static final Map<String, Integer> NUMBERS = Map.of("세", 3, "3", 3, "네", 4, "4", 4);

  private final Names names;
  private final Map<String, Set<String>> nouns;

  /** 두 단체: of those that are no public bodies. */
  private final Set<String> civil;

  NamedPairs(Names names, Lexicon lexicon) {
    this.names = names;
    this.civil = lexicon.set("pair-civil-noun");
    this.nouns =
        Map.of(
            Iris.TERMS + "Organization", lexicon.set("pair-noun"),
            Iris.TERMS + "Country", lexicon.set("pair-country-noun"),
            Iris.TERMS + "Person", lexicon.set("pair-person-noun"));
  }

  /** Whether a phrase is such a noun for two of what is wanted. */
  boolean pointsToTwo(String text, RoleSpec.Filler.Typed wanted) {
    return !kinds(text, wanted).isEmpty();
  }

  /** The last two of the kind, in the order of the text; none where fewer are near. */
  List<FilledRole> find(String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    List<String> kinds = List.copyOf(kinds(text, wanted));
    Predicate<Entity> test =
        entity -> names.isA(entity, kinds) && !(civil.contains(text) && names.isA(entity, PUBLIC));
    int number = number(text);
    List<RecentMention> together = discourse.together(number, test);
    return (together.isEmpty() ? discourse.recent().last(number, test, REACH) : together)
        .stream().map(RecentMention::filling).toList();
  }

  private static int number(String text) {
    return NUMBERS.getOrDefault(text.substring(0, 1), 2);
  }

  private Set<String> kinds(String text, RoleSpec.Filler.Typed wanted) {
    return wanted.classes().stream()
        .filter(kind -> nouns.getOrDefault(kind, Set.of()).contains(text))
        .collect(Collectors.toUnmodifiableSet());
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** The two that a noun points back to: {@code 양 기관은}, {@code 양국은}, {@code 양 정상은}. */
final class NamedPairs {
  /** How many sentences back the two may be named. */
  private static final int REACH = 3;

  private static final List<String> PUBLIC =
      List.of(Iris.TERMS + "GovernmentBody", Iris.TERMS + "InternationalOrganization");

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
    Set<String> kinds = kinds(text, wanted);
    return discourse
        .recent()
        .last(
            2,
            entity ->
                names.isA(entity, List.copyOf(kinds))
                    && !(civil.contains(text) && names.isA(entity, PUBLIC)),
            REACH)
        .stream()
        .map(RecentMention::filling)
        .toList();
  }

  private Set<String> kinds(String text, RoleSpec.Filler.Typed wanted) {
    return wanted.classes().stream()
        .filter(kind -> nouns.getOrDefault(kind, Set.of()).contains(text))
        .collect(Collectors.toUnmodifiableSet());
  }
}

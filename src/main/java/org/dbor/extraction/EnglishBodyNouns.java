package org.dbor.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Nouns that tell what kind of body one is, though it is not called so: {@code the firm} is Naver,
 * {@code the watchdog} the Data Protection Commission.
 */
final class EnglishBodyNouns {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  /** Of which a name may tell nothing, as Naver does not tell that it is a company. */
  private static final Map<String, List<String>> CLASSES =
      Map.of(
          "body-noun-private", List.of(Iris.TERMS + "Company"),
          "body-noun-public", List.of(Iris.TERMS + "GovernmentBody"),
          "body-noun-civil", List.of(Iris.TERMS + "Association"),
          "body-noun-research",
              List.of(Iris.TERMS + "University", Iris.TERMS + "ResearchInstitute"));

  private static final String PUBLIC = "body-noun-public";

  private final Names names;
  private final Lexicon lexicon;

  EnglishBodyNouns(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** All of them. */
  Set<String> all() {
    Set<String> all = new TreeSet<>();
    CLASSES.keySet().stream().map(lexicon::set).forEach(all::addAll);
    return all;
  }

  /** Whether a noun may mean a body. */
  boolean mayMean(String noun, Entity entity) {
    return sets(noun)
        .anyMatch(
            set ->
                names.isA(entity, CLASSES.get(set))
                    || !set.equals(PUBLIC) && entity.type().equals(ORGANIZATION));
  }

  /** Whether a noun is one of them. */
  boolean isOne(String noun) {
    return sets(noun).findAny().isPresent();
  }

  private Stream<String> sets(String noun) {
    return CLASSES.keySet().stream().filter(set -> lexicon.set(set).contains(noun));
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Finds who does something together in a sentence, so that {@code 두 기관은} may point to them later:
 * {@code 교육부와 네이버는 …}, {@code 교육부는 네이버와 …}.
 */
final class NamedTogether {
  private static final List<String> ACTORS =
      Stream.of("Organization", "Country", "Person").map(Iris.TERMS::concat).toList();

  private static final Set<Case> ACTING = Set.of(Case.TOPIC, Case.SUBJECT, Case.ALSO);

  private final Names names;

  NamedTogether(Names names) {
    this.names = names;
  }

  /** Those of each clause, in the order of the text. */
  List<List<Mention.Named>> of(List<Clause> clauses, List<Mention> atoms) {
    List<List<Mention.Named>> groups = new ArrayList<>();
    for (Clause clause : clauses) {
      List<NounPhrase> acting =
          clause.phrases().stream().filter(phrase -> ACTING.contains(phrase.role())).toList();
      List<NounPhrase> parties = Stream.concat(acting.stream(), partners(clause)).toList();
      add(named(acting, atoms), groups);
      if (parties.size() > acting.size()) {
        add(named(parties, atoms), groups);
      }
    }
    return groups;
  }

  private static Stream<NounPhrase> partners(Clause clause) {
    return clause.phrases().stream().filter(phrase -> phrase.role().partner());
  }

  private static void add(List<Mention.Named> group, List<List<Mention.Named>> groups) {
    if (group.size() > 1 && !groups.contains(group)) {
      groups.add(group);
    }
  }

  /** Whom the phrases name; none where a member of them has no name. */
  private List<Mention.Named> named(List<NounPhrase> phrases, List<Mention> atoms) {
    List<Mention.Named> named = new ArrayList<>();
    for (NounPhrase phrase : phrases) {
      for (Conjunct conjunct : phrase.conjuncts()) {
        List<Mention.Named> ends =
            atoms.stream()
                .filter(atom -> ends(atom.span(), conjunct.head()))
                .filter(Mention.Named.class::isInstance)
                .map(Mention.Named.class::cast)
                .filter(one -> names.isA(one.entity(), ACTORS))
                .toList();
        if (ends.isEmpty()) {
          return List.of();
        }
        named.add(ends.getLast());
      }
    }
    return named;
  }

  private static boolean ends(Span atom, Span phrase) {
    return atom.end() == phrase.end() && phrase.contains(atom);
  }
}

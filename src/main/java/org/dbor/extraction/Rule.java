package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An extraction rule as the ontology states it. */
sealed interface Rule {
  String iri();

  BigDecimal confidence();

  List<StatementSpec> statements();

  /**
   * A case frame.
   *
   * @param verbs dictionary forms that trigger it; empty for any verb
   * @param exceptVerbs dictionary forms that never trigger it, for a rule of any verb
   */
  record ClauseRule(
      String iri,
      BigDecimal confidence,
      List<StatementSpec> statements,
      Set<String> verbs,
      Set<String> exceptVerbs,
      List<RoleSpec> roles)
      implements Rule {
    public ClauseRule {
      statements = List.copyOf(statements);
      verbs = Set.copyOf(verbs);
      exceptVerbs = Set.copyOf(exceptVerbs);
      roles = List.copyOf(roles);
    }
  }

  /**
   * A phrase that modifies another: {@code [problem]을 위한 [work]}.
   *
   * @param verbs last words that the modifying phrase must end in, cut from what fills its role;
   *     empty for any
   */
  record ModifierRule(
      String iri,
      BigDecimal confidence,
      List<StatementSpec> statements,
      Set<String> lastWords,
      RoleSpec modifier,
      RoleSpec modified)
      implements Rule {
    public ModifierRule {
      statements = List.copyOf(statements);
      lastWords = Set.copyOf(lastWords);
    }
  }

  /**
   * A sequence of mentions and words.
   *
   * @param unit the role whose entity the whole match stands for in its sentence, if any
   * @param alias the role whose text becomes another name of a second role's entity
   */
  record PhraseRule(
      String iri,
      BigDecimal confidence,
      List<StatementSpec> statements,
      PhrasePattern pattern,
      Optional<String> unit,
      Optional<Alias> alias)
      implements Rule {
    public PhraseRule {
      statements = List.copyOf(statements);
    }
  }

  /** {@code alias names organization}. */
  record Alias(String nameRole, String entityRole) {}
}

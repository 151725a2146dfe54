package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a language brings to extraction.
 *
 * @param code BCP 47 primary language
 * @param reader how its sentences are read
 * @param filler how its phrases fill the roles of rules
 * @param deeds how its clauses name what is done, where it has such a way
 * @param purposes which of its clauses tell what a work is for, where it has such clauses
 * @param arguments where the arguments of its predicates stand
 * @param cancelling verbs that say that what their object tells of does not come about
 * @param distribution how it pairs the members of coordinations
 * @param names how its names become entities
 * @param rules the rules written for it
 */
record Language(
    String code,
    SentenceReader reader,
    PhraseFiller filler,
    Optional<Deeds> deeds,
    Optional<PurposeClauses> purposes,
    ClauseArguments arguments,
    Set<String> cancelling,
    Distribution distribution,
    Names names,
    List<Rule> rules) {
  Language {
    rules = List.copyOf(rules);
  }

  <R extends Rule> List<R> rules(Class<R> kind) {
    return only(rules, kind);
  }

  static <R extends Rule> List<R> only(List<Rule> rules, Class<R> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}

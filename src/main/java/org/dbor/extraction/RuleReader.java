package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Reads extraction rules from the ontology, sorted by address.
 *
 * <p>A rule has {@code dbor:phrasePattern}, or {@code dbor:modifier} and {@code dbor:modified}, or
 * {@code dbor:role}; and {@code dbor:statement} for what it says.
 */
final class RuleReader {
  private final Model model;
  private final Lexicon lexicon;
  private final ClassHierarchy classes;

  private RuleReader(Model model, Lexicon lexicon, ClassHierarchy classes) {
    this.model = model;
    this.lexicon = lexicon;
    this.classes = classes;
  }

  /**
   * All rules of a model for a language.
   *
   * @throws IllegalArgumentException if a rule is malformed or names a predicate, class or lexical
   *     set that does not exist; the message names the rule
   */
  static List<Rule> read(Model model, Lexicon lexicon, ClassHierarchy classes, String language) {
    RuleReader reader = new RuleReader(model, lexicon, classes);
    return model
        .listSubjectsWithProperty(
            RDF.type, ResourceFactory.createResource(Iris.TERMS + "ExtractionRule"))
        .toList()
        .stream()
        .filter(rule -> rule.hasProperty(term("ruleLanguage"), language))
        .sorted(Comparator.comparing(Resource::getURI))
        .map(reader::rule)
        .toList();
  }

  private Rule rule(Resource rule) {
    try {
      Rule read = parse(rule);
      check(read);
      return read;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("rule " + rule.getURI() + ": " + e.getMessage(), e);
    }
  }

  private Rule parse(Resource rule) {
    String iri = rule.getURI();
    BigDecimal confidence =
        new BigDecimal(text(rule, "ruleConfidence").orElseThrow(missing("ruleConfidence")));
    List<StatementSpec> statements = texts(rule, "statement").map(StatementSpec::parse).toList();
    Optional<String> phrase = text(rule, "phrasePattern");
    if (phrase.isPresent()) {
      return new Rule.PhraseRule(
          iri,
          confidence,
          statements,
          PhrasePattern.compile(phrase.get(), lexicon.set("surname")),
          text(rule, "standsFor"),
          text(rule, "alias").map(StatementSpec::parse).map(RuleReader::alias));
    }
    Set<String> verbs = forms(rule, "verbSet");
    texts(rule, "verb").forEach(verbs::add);
    Optional<String> modifier = text(rule, "modifier");
    if (modifier.isPresent()) {
      return new Rule.ModifierRule(
          iri,
          confidence,
          statements,
          forms(rule, "lastWordSet"),
          RoleSpec.parse(modifier.get()),
          RoleSpec.parse(text(rule, "modified").orElseThrow(missing("modified"))));
    }
    List<RoleSpec> roles =
        texts(rule, "role")
            .map(RoleSpec::parse)
            .sorted(Comparator.comparing(RuleReader::order))
            .toList();
    return new Rule.ClauseRule(
        iri, confidence, statements, verbs, forms(rule, "exceptVerbSet"), roles);
  }

  /** What a rule cannot do without is asked first: most clauses that its verb is in lack it. */
  private static int order(RoleSpec role) {
    return (role.required() ? 0 : 2) + (late(role) ? 1 : 0);
  }

  /**
   * A role that any noun phrase may fill comes after the others: its new name must not be noted for
   * a rule that then says nothing.
   */
  private static boolean late(RoleSpec role) {
    return role.filler() instanceof RoleSpec.Filler.Open
        || role.filler() instanceof RoleSpec.Filler.Owner owner
            && owner.owner() instanceof RoleSpec.Filler.Open
        || role.filler() instanceof RoleSpec.Filler.Listed listed
            && listed.of() instanceof RoleSpec.Filler.Open;
  }

  private static Rule.Alias alias(StatementSpec spec) {
    return new Rule.Alias(spec.subjectRole(), spec.objectRole());
  }

  private static java.util.function.Supplier<IllegalArgumentException> missing(String property) {
    return () -> new IllegalArgumentException("has no dbor:" + property);
  }

  private Set<String> forms(Resource rule, String property) {
    Set<String> forms = new HashSet<>();
    rule.listProperties(term(property))
        .forEach(
            s ->
                forms.addAll(
                    lexicon.set(
                        s.getResource().getURI().substring((Iris.ID + "lexicon/").length()))));
    return forms;
  }

  private void check(Rule rule) {
    List<RoleSpec> roles =
        switch (rule) {
          case Rule.ClauseRule clause -> clause.roles();
          case Rule.ModifierRule modifier -> List.of(modifier.modifier(), modifier.modified());
          case Rule.PhraseRule phrase -> List.of();
        };
    Set<String> names = new HashSet<>();
    if (rule instanceof Rule.PhraseRule phrase) {
      names.addAll(phrase.pattern().roles());
    }
    for (RoleSpec role : roles) {
      if (!names.add(role.name())) {
        throw new IllegalArgumentException("role '" + role.name() + "' is given twice");
      }
      role.classes().stream()
          .filter(type -> !classes.has(type))
          .forEach(
              type -> {
                throw new IllegalArgumentException("the ontology has no class " + type);
              });
      role.lexicalSet().ifPresent(lexicon::set);
    }
    for (StatementSpec statement : rule.statements()) {
      Stream.of(statement.subjectRole(), statement.objectRole())
          .filter(name -> !names.contains(name))
          .forEach(
              name -> {
                throw new IllegalArgumentException("no role is called '" + name + "'");
              });
      if (!model.contains(term(statement.predicate()), RDF.type)) {
        throw new IllegalArgumentException(
            "the ontology has no property dbor:" + statement.predicate());
      }
    }
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  private static Optional<String> text(Resource rule, String property) {
    return texts(rule, property).findFirst();
  }

  private static Stream<String> texts(Resource rule, String property) {
    List<String> texts = new ArrayList<>();
    rule.listProperties(term(property)).forEach(s -> texts.add(s.getLiteral().getLexicalForm()));
    return texts.stream().sorted();
  }
}

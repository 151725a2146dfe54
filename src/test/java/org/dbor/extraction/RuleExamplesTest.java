package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples that stand with each rule in the ontology.
 *
 * <p>A positive example is {@code [date] text => subject | predicate | object ; …}: the rule must
 * say all of it. In a negative one the rule must say nothing.
 */
class RuleExamplesTest {
  private static final Pattern DATED =
      Pattern.compile("(?:\\[(?<date>\\d{4}-\\d{2}-\\d{2})] )?(?<text>.*)", Pattern.DOTALL);

  private static List<Resource> rules() {
    return TestOntology.ONTOLOGY
        .terms()
        .listSubjectsWithProperty(
            RDF.type, ResourceFactory.createResource(Iris.TERMS + "ExtractionRule"))
        .toList();
  }

  private static List<String> examples(Resource rule, String property) {
    return rule
        .listProperties(ResourceFactory.createProperty(Iris.TERMS + property))
        .mapWith(statement -> statement.getString())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void everyRuleHasThreePositiveAndTwoNegativeExamples() {
    assertThat(rules()).isNotEmpty();
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(examples(rule, "positiveExample")).as(rule.getURI()).hasSizeGreaterThan(2);
              assertThat(examples(rule, "negativeExample")).as(rule.getURI()).hasSizeGreaterThan(1);
            });
  }

  @TestFactory
  Stream<DynamicTest> positiveExamples() {
    return rules().stream()
        .flatMap(
            rule ->
                examples(rule, "positiveExample").stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.getLocalName() + ": " + example,
                                () -> saysAll(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> negativeExamples() {
    return rules().stream()
        .flatMap(
            rule ->
                examples(rule, "negativeExample").stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.getLocalName() + ": " + example,
                                () -> assertThat(said(rule, example)).isEmpty())));
  }

  private static void saysAll(Resource rule, String example) {
    String[] parts = example.split("=>");
    assertThat(parts).as("text => statements").hasSize(2);
    List<ExtractedClaim> claims = said(rule, parts[0].strip());
    List<String> said = new ArrayList<>();
    claims.forEach(claim -> said.addAll(readings(claim)));
    String[] wanted = Arrays.stream(parts[1].split(";")).map(String::strip).toArray(String[]::new);
    assertThat(said).as("%s: %s", rule.getLocalName(), parts[0]).contains(wanted);
  }

  private static List<ExtractedClaim> said(Resource rule, String example) {
    Matcher dated = DATED.matcher(example);
    assertThat(dated.matches()).isTrue();
    Optional<LocalDate> date = Optional.ofNullable(dated.group("date")).map(LocalDate::parse);
    return TestOntology.EXTRACTOR
        .extract(TestOntology.article(dated.group("text"), date, language(rule)))
        .claims()
        .stream()
        .filter(claim -> claim.rule().equals(rule.getURI()))
        .toList();
  }

  private static String language(Resource rule) {
    return rule.getProperty(ResourceFactory.createProperty(Iris.TERMS + "ruleLanguage"))
        .getString();
  }

  /** A claim with every name of its subject and object. */
  private static List<String> readings(ExtractedClaim claim) {
    List<String> readings = new ArrayList<>();
    for (Label subject : claim.subject().labels()) {
      for (String object : names(claim)) {
        readings.add(subject.text() + " | " + claim.predicate() + " | " + object);
      }
    }
    return readings;
  }

  private static List<String> names(ExtractedClaim claim) {
    return switch (claim.object()) {
      case ClaimObject.Named named -> named.entity().labels().stream().map(Label::text).toList();
      case ClaimObject.Value value -> List.of(value.lexicalForm());
      case ClaimObject.Budget budget -> List.of(budget.surface());
    };
  }
}

package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.language.Lexicon;
import org.dbor.language.Morpheme;
import org.dbor.language.MorphemeCorrections;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every correction of what the analyser misreads does what its examples say, and only that. */
class MorphemeCorrectionsTest {
  private static final Model TERMS = TestOntology.ONTOLOGY.terms();
  private static final Lexicon LEXICON = Lexicon.of(LanguageTerms.of(TERMS, Korean.CODE));
  private static final Gazetteer GAZETTEER =
      new Gazetteer(TestOntology.ONTOLOGY.vocabulary(), new ClassHierarchy(TERMS));
  private static final MorphologicalAnalyzer ALL = analyzer(TERMS);

  private static MorphologicalAnalyzer analyzer(Model terms) {
    return Korean.analyzer(GAZETTEER, LEXICON, MorphemeCorrections.of(terms, LEXICON));
  }

  @TestFactory
  Stream<DynamicTest> eachIsNeededAndHarmless() {
    return corrections()
        .map(
            correction ->
                DynamicTest.dynamicTest(correction.getLocalName(), () -> check(correction)));
  }

  private static void check(Resource correction) {
    MorphologicalAnalyzer others = analyzer(without(correction));
    List<String> positive = examples(correction, "positiveExample");
    List<String> negative = examples(correction, "negativeExample");
    assertThat(positive).isNotEmpty();
    assertThat(negative).isNotEmpty();
    for (String example : positive) {
      String[] sides = example.split(" => ");
      assertThat(read(ALL, sides[0])).as(sides[0]).contains(sides[1]);
      assertThat(read(others, sides[0])).as("without it: %s", sides[0]).doesNotContain(sides[1]);
    }
    for (String example : negative) {
      assertThat(read(ALL, example)).as(example).isEqualTo(read(others, example));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          가/XSN         | 가/JKS       | no morphemes in braces
          {가}           | 가/JKS       | cannot be read
          {가/XSN}+      | 가/JKS       | cannot be read
          {가/XSN+}      | 가/JKS       | cannot be read
          회/N*{가/XSN}  | 가/JKS       | cannot be read
          {@없음/XSN}    | 가/JKS       | no set '없음'
          {가/XSN[나]}   | 가/JKS       | not form/TAG: '나'
          {가/XSN}       | 가           | not form/TAG
          {가/XSN}       | …/NNG+…/JKS  | more than one …
          """)
  void malformedIsRefused(String misreading, String reading, String reason) {
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource(Iris.ID + "correction/broken")
        .addProperty(term("misreading"), misreading)
        .addProperty(term("reading"), reading);
    assertThatThrownBy(() -> MorphemeCorrections.of(model, LEXICON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("correction/broken")
        .hasMessageContaining(reason);
  }

  private static Stream<Resource> corrections() {
    return TERMS.listSubjectsWithProperty(term("misreading")).toList().stream()
        .sorted(Comparator.comparing(Resource::getURI));
  }

  private static Model without(Resource correction) {
    Model others = ModelFactory.createDefaultModel().add(TERMS);
    return others.removeAll(others.createResource(correction.getURI()), null, null);
  }

  private static List<String> examples(Resource correction, String property) {
    return correction.listProperties(term(property)).toList().stream()
        .map(statement -> statement.getString())
        .sorted()
        .toList();
  }

  /** As corrections are written, but each morpheme apart: {@code 연/VV[열/VV+ᆫ/ETM] 포럼/NNG}. */
  private static String read(MorphologicalAnalyzer analyzer, String sentence) {
    return analyzer.analyze(sentence).stream()
        .map(MorphemeCorrectionsTest::written)
        .collect(Collectors.joining(" "));
  }

  private static String written(Morpheme morpheme) {
    String whole = morpheme.surface() + "/" + morpheme.tag();
    return morpheme.parts().isEmpty()
        ? whole
        : morpheme.parts().stream()
            .map(part -> part.surface() + "/" + part.tag())
            .collect(Collectors.joining("+", whole + "[", "]"));
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }
}

package org.dbor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumNamesTest {
  @ParameterizedTest
  @CsvSource({
    "1240000000000, KRW, 1조2400억원, 1.24 trillion won",
    "7050000000, KRW, 70억5000만원, 7.05 billion won",
    "100000000000000, KRW, 100조원, 100 trillion won",
    "85000, KRW, 8만5000원, 85 thousand won",
    "500, KRW, 500원, 500 won",
    "3200000, USD, 320만 달러, 3.2 million US dollars",
    "18000000, EUR, 1800만 유로, 18 million euros",
    "2.50, USD, 2.5 달러, 2.5 US dollars",
    "2400000, CHF, 240만 스위스 프랑, 2.4 million Swiss francs",
    "20000000000000000000, KRW, 20000000000000000000원, '20,000,000 trillion won'",
    "123456789012, KRW, 1234억5678만9012원, 123.456789012 billion won"
  })
  void sum_isCalledInBothLanguages(String amount, String currency, String korean, String english) {
    assertThat(SumNames.korean(new BigDecimal(amount), currency)).isEqualTo(korean);
    assertThat(SumNames.english(new BigDecimal(amount), currency)).isEqualTo(english);
  }

  @Test
  void sumsOfTheReference_areCalledAsThoseOfDocuments() throws Exception {
    Ontology ontology = Ontology.load(Path.of("ontology"));
    for (Resource budget :
        ontology.reference().listSubjectsWithProperty(RDF.type, Dbor.Budget).toList()) {
      BigDecimal amount = new BigDecimal(budget.getProperty(Dbor.amount).getString());
      String currency = budget.getProperty(Dbor.currency).getString();
      assertThat(budget.getProperty(RDFS.label, "ko").getString())
          .isEqualTo(SumNames.korean(amount, currency));
      assertThat(budget.getProperty(RDFS.label, "en").getString())
          .isEqualTo(SumNames.english(amount, currency));
    }
  }
}

package org.dbor.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dbor.vocabulary.Ontology;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() throws Exception {
    Ontology ontology = Ontology.load(Path.of("ontology"));
    gazetteer = new Gazetteer(ontology.vocabulary(), new ClassHierarchy(ontology.terms()));
  }

  @Test
  void countriesOfTheList_areNames() {
    assertThat(gazetteer.named("우즈베키스탄")).hasSize(1);
    assertThat(gazetteer.named("Uzbekistan")).isEqualTo(gazetteer.named("우즈베키스탄"));
    assertThat(gazetteer.at("케냐와 협력했다", 0)).hasSize(1);
  }

  @Test
  void namesThatAreMostlyOtherWords_areNotLookedFor() {
    assertThat(gazetteer.named("수단")).isEmpty();
    assertThat(gazetteer.at("수단을 마련했다", 0)).isEmpty();
    assertThat(gazetteer.at("Jordan said so", 0)).isEmpty();
  }

  @Test
  void sameCountry_isFoundByItsOtherNames() {
    assertThat(gazetteer.named("이란이슬람공화국")).hasSize(1);
    assertThat(gazetteer.named("Sudan")).hasSize(1);
    assertThat(gazetteer.named("요르단")).hasSize(1);
  }
}

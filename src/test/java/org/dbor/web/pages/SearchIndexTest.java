package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private final DatasetGraph dataset = DatasetGraphFactory.create();
  private SearchIndex index;

  @BeforeEach
  void fill() {
    add("exact", RDFS.label.asNode(), "열린 데이터 헌장", "ko");
    add("exact", RDFS.label.asNode(), "Open Data Charter", "en");
    add("prefix", RDFS.label.asNode(), "열린데이터 헌장 1주년", "ko");
    add("part", SKOS.altLabel.asNode(), "새로운 열린·데이터·헌장", "ko");
    add("hidden", NodeFactory.createURI(SKOS.getURI() + "hiddenLabel"), "ODC", "en");
    add("quote", Dbor.quote.asNode(), "정부는 ‘열린 데이터 헌장’을 발표했다.", "ko");
    index = SearchIndex.of(dataset);
  }

  private void add(String slug, Node property, String text, String language) {
    dataset.add(
        NodeFactory.createURI(Iris.REFERENCE_GRAPH),
        NodeFactory.createURI(Iris.entity("x", slug)),
        property,
        NodeFactory.createLiteralLang(text, language));
  }

  private List<String> found(String words) {
    return index.find(words).stream().map(hit -> Addresses.shortName(hit.iri())).toList();
  }

  @Test
  void wholeNamesComeBeforeBeginningsPartsAndQuotes() {
    assertThat(found("열린 데이터 헌장")).containsExactly("exact", "prefix", "part", "quote");
  }

  @Test
  void spacingCaseAndMiddleDotsDoNotMatter() {
    assertThat(found("열린데이터헌장")).startsWith("exact");
    assertThat(found("열린ㆍ데이터‧헌장")).startsWith("exact");
    assertThat(found("OPEN  data charter")).containsExactly("exact");
    assertThat(found("odc")).containsExactly("hidden");
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(found("")).isEmpty();
    assertThat(found(" · ")).isEmpty();
    assertThat(found("없는 말")).isEmpty();
  }

  @Test
  void decomposedHangulIsFound() {
    String decomposed = java.text.Normalizer.normalize("헌장", java.text.Normalizer.Form.NFD);
    assertThat(found(decomposed)).contains("exact");
  }
}

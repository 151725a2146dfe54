package org.dbor.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.Test;

class AddressesTest {
  @Test
  void everyOwnIriHasAPage() {
    assertThat(Addresses.page(Iris.entity("person", "a"))).hasValue("/page/person/a");
    assertThat(Addresses.page(Iris.sentence("d", 3, 9))).hasValue("/page/sentence/d/3-9");
    assertThat(Addresses.page(Iris.TERMS + "Right")).hasValue("/term/Right");
    assertThat(Addresses.page(Iris.documentGraph("d"))).hasValue("/page/document/d");
    assertThat(Addresses.page(Iris.INFERRED_GRAPH)).hasValue("/graph/inferred");
    assertThat(Addresses.page("http://example.org/x")).isEmpty();
  }

  @Test
  void hangulSpacesAndQuestionMarksAreEncoded() {
    assertThat(Addresses.page(Iris.entity("person", "가 나?&+")))
        .hasValue("/page/person/%EA%B0%80%20%EB%82%98%3F%26%2B");
  }

  @Test
  void linksKeepTheLanguage() {
    Frame frame = new Frame(Language.EN, "", "/search?q=a", "a", Map.of());
    assertThat(frame.link("/page/x")).isEqualTo("/page/x?lang=en");
    assertThat(frame.link("/page/x#s1-2")).isEqualTo("/page/x?lang=en#s1-2");
    assertThat(frame.link("/class/X?page=2")).isEqualTo("/class/X?page=2&lang=en");
    assertThat(frame.link("https://example.org/")).isEqualTo("https://example.org/");
    assertThat(frame.otherLanguage()).isEqualTo("/search?q=a&lang=ko");
  }
}

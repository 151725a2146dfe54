package org.dbor.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class CountryListTest {
  private static final Path FILE = Path.of("ontology/reference/countries.ttl");

  /**
   * To take over a newer list with a newer ICU, run with {@code -Ddbor.accept=true} and read the
   * difference before committing it.
   */
  @Test
  void file_isWhatThePinnedListGives() throws IOException {
    String before = Files.readString(FILE);
    String header = before.substring(0, before.indexOf("\n    .\n") + 7) + "\n";
    String list = new CountryList(places(), model(FILE)).turtle(header);
    if (Boolean.getBoolean("dbor.accept")) {
      Files.writeString(FILE, list);
    }
    assertThat(list).isEqualTo(Files.readString(FILE));
    assertThat(header).contains("Unicode CLDR " + CountryList.version());
  }

  @Test
  void address_staysWithItsCode_whateverTheNameOfToday() {
    Model before = RDFDataMgr.loadModel(FILE.toString());
    before.removeAll();
    before
        .createResource("https://w3id.org/dbor/id/place/turkey")
        .addProperty(org.apache.jena.vocabulary.SKOS.notation, "TR");
    assertThat(new CountryList(places(), before).turtle(""))
        .contains("<https://w3id.org/dbor/id/place/turkey>\n    a dbor:Country")
        .doesNotContain("place/turkiye>");
  }

  @Test
  void placeThatIsThereAlready_keepsItsAddressAndNames() throws IOException {
    assertThat(Files.readString(FILE))
        .contains(
            "<https://w3id.org/dbor/id/place/south-korea>\n    skos:notation \"KR\" ;\n    .\n");
  }

  private static Model places() {
    return model(Path.of("ontology/reference/places.ttl"));
  }

  private static Model model(Path file) {
    return RDFDataMgr.loadModel(file.toString());
  }
}

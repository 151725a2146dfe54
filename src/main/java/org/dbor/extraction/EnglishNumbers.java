package org.dbor.extraction;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.vocabulary.Iris;

/** Whole numbers written as words: {@code nine}, {@code forty-four}. */
final class EnglishNumbers {
  private static final String SETS = Iris.ID + "lexicon/number-";

  private EnglishNumbers() {}

  /** What each word of the lexicon means, and each two of tens and ones. */
  static Map<String, Integer> of(Model terms) {
    Map<String, Integer> simple = new HashMap<>();
    for (Resource entry : terms.listSubjectsWithProperty(term("digitValue")).toList()) {
      if (entry.getURI().startsWith(SETS)) {
        int value = entry.getProperty(term("digitValue")).getInt();
        entry.listProperties(term("form")).forEach(s -> simple.put(s.getString(), value));
      }
    }
    Map<String, Integer> numbers = new HashMap<>(simple);
    simple.forEach(
        (ten, tens) -> {
          if (tens >= 20 && tens < 100) {
            simple.forEach(
                (one, ones) -> {
                  if (ones < 10) {
                    numbers.put(ten + "-" + one, tens + ones);
                  }
                });
          }
        });
    return Map.copyOf(numbers);
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }
}

package org.dbor.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.extraction.DateExpression.Unit;
import org.dbor.vocabulary.Iris;

/** Words for a time counted from the day of writing, with unit and offset: {@code last year}. */
final class CalendarWords {
  private static final Property UNIT = term("calendarUnit");
  private static final Property OFFSET = term("calendarOffset");
  private static final Property FORM = term("form");

  private CalendarWords() {}

  /** What each form of the terms means. */
  static Map<String, DateExpression.Relative> of(Model terms) {
    Map<String, DateExpression.Relative> words = new HashMap<>();
    for (Resource entry : terms.listSubjectsWithProperty(OFFSET).toList()) {
      Unit unit = Unit.valueOf(entry.getProperty(UNIT).getString().toUpperCase(Locale.ROOT));
      int offset = entry.getProperty(OFFSET).getInt();
      DateExpression.Relative meaning =
          new DateExpression.Relative(unit, offset, Optional.empty(), Optional.empty());
      entry.listProperties(FORM).forEach(form -> words.put(form.getString(), meaning));
    }
    return words;
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }
}

package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.Optional;

/** What a claim says of its subject: an entity, a typed value, or a sum of money. */
public sealed interface ClaimObject {

  record Named(Entity entity) implements ClaimObject {}

  /**
   * A literal.
   *
   * @param datatype IRI of an XSD datatype
   */
  record Value(String lexicalForm, String datatype) implements ClaimObject {}

  /**
   * A budget node.
   *
   * @param amount in whole units of the currency
   * @param currency ISO 4217 code
   * @param fiscalYear four digits, where the text gives one
   * @param surface as written
   */
  record Budget(
      String iri, BigDecimal amount, String currency, Optional<String> fiscalYear, String surface)
      implements ClaimObject {}
}

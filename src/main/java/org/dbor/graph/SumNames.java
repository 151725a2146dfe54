package org.dbor.graph;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Properties;
import org.dbor.vocabulary.Wording;

/**
 * Calls a sum of money the same in every document: {@code 1조2400억원}, {@code 1.24 trillion won}.
 *
 * <p>Documents write one sum in many ways ({@code 1,141억 원}, {@code 1천141억원}), and the node of the
 * sum is one. Source: {@code sums.properties}; what it does not say, Unicode CLDR.
 */
final class SumNames {
  private static final Properties WORDS = Wording.of(SumNames.class, "sums.properties");

  /** Digits that a {@code long} holds in any case. */
  private static final int LONGEST = 18;

  private static final LocalizedNumberFormatter COMPACT =
      NumberFormatter.withLocale(ULocale.ENGLISH)
          .notation(Notation.compactLong())
          .precision(Precision.unlimited());

  /** One for each thread: the format is not safe for several, and reading its rules takes long. */
  private static final ThreadLocal<RuleBasedNumberFormat> NUMERALS =
      ThreadLocal.withInitial(
          () -> new RuleBasedNumberFormat(WORDS.getProperty("ko.numeral"), ULocale.KOREAN));

  private SumNames() {}

  /** The name in Korean. */
  static String korean(BigDecimal amount, String currency) {
    return in(ULocale.KOREAN, numeral(amount), currency);
  }

  /** The name in English. */
  static String english(BigDecimal amount, String currency) {
    return in(ULocale.ENGLISH, COMPACT.format(amount).toString(), currency);
  }

  private static String in(ULocale language, String numeral, String currency) {
    String pattern = WORDS.getProperty(language.getLanguage() + "." + currency);
    return pattern == null
        ? numeral
            + " "
            + Currency.getInstance(currency)
                .getName(language, Currency.PLURAL_LONG_NAME, "other", null)
        : pattern.replace("{0}", numeral);
  }

  private static String numeral(BigDecimal amount) {
    BigDecimal shortest = amount.stripTrailingZeros();
    if (shortest.scale() > 0 || shortest.precision() - shortest.scale() > LONGEST) {
      return shortest.toPlainString();
    }
    return NUMERALS.get().format(amount.longValueExact());
  }
}

package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/**
 * Finds sums of money: {@code 320억원}, {@code 1조 2천억원}, {@code 1,141억 원}, {@code 삼백억원}.
 *
 * <p>Source of number words and currencies: the lexicon.
 */
final class MoneyFinder {
  private static final Property FORM = term("form");

  /** From this factor on a number word ends a section: 2천억 is 2000 × 10⁸. */
  private static final BigDecimal SECTION = BigDecimal.valueOf(10_000);

  private final Map<String, BigDecimal> factors = new HashMap<>();
  private final Map<String, BigDecimal> digits = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final SparseSearch search;
  private final Pattern part;

  MoneyFinder(Model terms) {
    read(terms, "factor", (form, value) -> factors.put(form, new BigDecimal(value)));
    read(terms, "digitValue", (form, value) -> digits.put(form, new BigDecimal(value)));
    read(terms, "currencyCode", currencies::put);
    String word = alternatives(factors.keySet());
    String digit = alternatives(digits.keySet());
    String number = "(?:\\d[\\d,]*(?:\\.\\d+)?|" + digit + ")";
    this.part = Pattern.compile("(?<number>" + number + ")|(?<word>" + word + ")");
    this.search =
        SparseSearch.of(
            "(?<![\\p{L}\\p{N}.,])(?<amount>(?:"
                + number
                + "|"
                + word
                + ")(?:\\s{0,2}(?:"
                + number
                + "|"
                + word
                + "))*)\\s{0,2}(?<currency>"
                + alternatives(currencies.keySet())
                + ")");
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  private static void read(
      Model terms, String property, java.util.function.BiConsumer<String, String> into) {
    for (Resource entry : terms.listSubjectsWithProperty(term(property)).toList()) {
      String value = entry.getProperty(term(property)).getLiteral().getLexicalForm();
      entry
          .listProperties(FORM)
          .filterKeep(s -> s.getLanguage().equals("ko"))
          .forEach(s -> into.accept(s.getString(), value));
    }
  }

  private static String alternatives(Collection<String> forms) {
    return forms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(c -> c))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  List<Mention.Money> find(SentenceText sentence) {
    List<Mention.Money> sums = new ArrayList<>();
    Matcher matcher = search.in(sentence.text());
    for (int at = 0; search.find(matcher, sentence.text(), at); at = matcher.end()) {
      if (sentence.nameMayEnd(matcher.end())) {
        sums.add(
            new Mention.Money(
                new Span(matcher.start(), matcher.end()),
                value(matcher.group("amount")),
                currencies.get(matcher.group("currency"))));
      }
    }
    return sums;
  }

  /** The value of a numeral of digits and number words. */
  private BigDecimal value(String amount) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal number = null;
    Matcher parts = part.matcher(amount);
    while (parts.find()) {
      if (parts.group("number") != null) {
        String text = parts.group("number");
        number =
            digits.containsKey(text) ? digits.get(text) : new BigDecimal(text.replace(",", ""));
        continue;
      }
      BigDecimal factor = factors.get(parts.group("word"));
      if (factor.compareTo(SECTION) >= 0) {
        BigDecimal head = number == null ? section : section.add(number);
        total = total.add((head.signum() == 0 ? BigDecimal.ONE : head).multiply(factor));
        section = BigDecimal.ZERO;
      } else {
        section = section.add((number == null ? BigDecimal.ONE : number).multiply(factor));
      }
      number = null;
    }
    BigDecimal rest = number == null ? section : section.add(number);
    BigDecimal sum = total.add(rest).stripTrailingZeros();
    return sum.scale() < 0 ? sum.setScale(0) : sum;
  }
}

package org.dbor.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds sums of money: {@code 909 billion won}, {@code ₩30 billion}, {@code US$3.2 million}. */
final class EnglishMoneyFinder {
  private static final Property FORM = term("form");

  /** A sign that is a letter (R85 million), which means something else in most other places. */
  private static final Predicate<String> LETTER = Pattern.compile("\\p{Lu}").asMatchPredicate();

  private static final Map<String, BigDecimal> ARTICLES =
      Map.of(
          "a", BigDecimal.ONE,
          "an", BigDecimal.ONE,
          "half a", new BigDecimal("0.5"),
          "a half", new BigDecimal("0.5"),
          "half", new BigDecimal("0.5"));

  /** What words before a factor mean: three billion won, half a million dollars. */
  private final Map<String, BigDecimal> words = new HashMap<>(ARTICLES);

  private final Map<String, BigDecimal> factors = new HashMap<>();
  private final Map<String, String> currencies = new HashMap<>();
  private final List<String> factorWords;
  private final Pattern pattern;

  EnglishMoneyFinder(Model terms, Lexicon lexicon) {
    for (Resource entry : terms.listSubjectsWithProperty(term("factor")).toList()) {
      BigDecimal factor = new BigDecimal(entry.getProperty(term("factor")).getString());
      entry.listProperties(FORM).forEach(s -> factors.put(s.getString(), factor));
    }
    for (Resource entry : terms.listSubjectsWithProperty(term("currencyCode")).toList()) {
      String code = entry.getProperty(term("currencyCode")).getString();
      entry
          .listProperties(FORM)
          .filterKeep(s -> s.getLanguage().equals("en"))
          .forEach(s -> currencies.put(s.getString(), code));
    }
    EnglishNumbers.of(terms).forEach((word, value) -> words.put(word, BigDecimal.valueOf(value)));
    this.factorWords = factors.keySet().stream().filter(form -> form.length() > 3).toList();
    String currency =
        Alternation.of(currencies.keySet().stream().filter(form -> !LETTER.test(form)).toList());
    // won 3 million votes: only a sign or a code stands before its sum.
    String sign =
        Alternation.of(
            currencies.keySet().stream()
                .filter(
                    form ->
                        form.chars().noneMatch(Character::isLowerCase)
                            || form.length() < 4 && Character.isUpperCase(form.charAt(0)))
                .toList());
    String number = "\\d(?:,?\\d)*(?:\\.\\d+)?";
    String factor = "(?:[\\s-]?(?<%s>(?i:" + Alternation.of(factors.keySet()) + ")))?";
    this.pattern =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?:(?i:"
                + Alternation.of(lexicon.set("amount-modifier"))
                + ")\\s)?(?<sum>(?<before>"
                + sign
                + ")\\s?(?<number1>"
                + number
                + ")"
                + factor.formatted("factor1")
                + "(?![\\p{L}\\p{N}])|(?<number2>"
                + number
                + ")"
                + factor.formatted("factor2")
                + "[\\s-](?<after>"
                + currency
                + ")|(?<word>(?i:"
                + Alternation.of(words.keySet())
                + "))[\\s-](?<factor3>(?i:"
                + Alternation.of(factorWords)
                + "))[\\s-](?<after3>"
                + currency
                + "))(?![\\p{L}\\p{N}])");
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  List<Mention.Money> find(String text) {
    List<Mention.Money> sums = new ArrayList<>();
    if (!mayHoldOne(text)) {
      return sums;
    }
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String sign = m.group("before");
      String factor = first(m, "factor1", "factor2", "factor3");
      if (sign != null && factor == null && LETTER.test(sign)) {
        // K12, R2: a letter is the sign of a currency only where the sum is a large one.
        continue;
      }
      BigDecimal number = number(m);
      BigDecimal amount =
          factor == null ? number : number.multiply(factors.get(factor.toLowerCase(Locale.ROOT)));
      BigDecimal plain = amount.stripTrailingZeros();
      sums.add(
          new Mention.Money(
              new Span(m.start("sum"), m.end("sum")),
              plain.scale() < 0 ? plain.setScale(0) : plain,
              currencies.get(first(m, "before", "after", "after3"))));
    }
    return sums;
  }

  /** False of most sentences: the pattern tries a hundred currencies at every word. */
  private boolean mayHoldOne(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9')
        || factorWords.stream().anyMatch(text::contains);
  }

  private BigDecimal number(Matcher m) {
    if (m.group("word") != null) {
      return words.get(m.group("word").toLowerCase(Locale.ROOT));
    }
    return new BigDecimal(first(m, "number1", "number2").replace(",", ""));
  }

  /** The group that took part, of those for the same in each way to write a sum; null if none. */
  private static String first(Matcher m, String... groups) {
    return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst().orElse(null);
  }
}

package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Tells whether a name without head noun is a person's: by a title or form of address before it, a
 * post after it, a verb of saying next to it, or the form of Korean names.
 */
final class EnglishPersonFinder {
  /** PwC, NewLaw: capitals inside a word are a brand's, but those of McLane and O'Dea. */
  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile(
          "(?<!\\bMc|\\bMac|\\bDe|\\bDi|\\bDu|\\bLa|\\bLe|\\bVan|\\bFitz)(?<=\\p{Ll})\\p{Lu}");

  private static final Pattern CLOSED = Pattern.compile("[,.;)]|$");

  private final EnglishWords words;
  private final Pattern shape;
  private final Pattern before;
  private final Pattern after;

  /** the court's president, Jane Roe, */
  private final Pattern apposed;

  private final Pattern spoken;
  private final Set<String> surnames;
  private final Set<String> givenNames;
  private final List<String> addresses;
  private final Set<String> titles;

  EnglishPersonFinder(Lexicon lexicon, EnglishWords words, String titlePattern) {
    this.words = words;
    this.titles = lexicon.set("position-title");
    this.surnames = lexicon.set("surname");
    this.givenNames = lexicon.set("given-name");
    this.addresses = List.copyOf(lexicon.set("form-of-address"));
    String address = Alternation.of(addresses);
    String saying = Alternation.of(lexicon.set("saying-verb-form"));
    this.shape =
        Pattern.compile(
            "(?:\\p{Lu}[\\p{L}'’-]+|(?:\\p{Lu}\\.){1,3}|\\p{Lu})(?: \\p{Lu}\\.?)?(?: (?:(?:"
                + Alternation.of(lexicon.set("name-particle"))
                + ") ){0,2}\\p{Lu}[\\p{L}'’.-]+){1,3}");
    this.before =
        Pattern.compile(
            "(?:(?:"
                + address
                + ")\\.?|"
                + titlePattern
                + "\\.?|"
                + titlePattern
                + " (?:of|for|at) [^,.;]{3,80},|"
                + titlePattern
                + " (?:of|for) (?!the |an? |its |their )(?:\\p{Ll}[\\p{L}-]* ){0,3}\\p{Ll}[\\p{L}-]+|"
                + titlePattern
                + " (?:of|for) (?:the )?(?:\\p{Lu}[\\p{L}&’'-]*(?: of| for| and)? ){0,7}\\p{Lu}[\\p{L}&’'-]*|^By|^by|^\\(?(?:Posted|Written|Words|Story|Text|Reporting) by) ?$");
    this.apposed =
        Pattern.compile(
            "(?:(?<!\\p{L})(?i:the|its|their|our|an?) |['’]s )(?:[\\p{Ll}-]+ ){0,4}?"
                + titlePattern
                + ", $");
    this.spoken =
        Pattern.compile(
            "\\b(?:"
                + saying
                + ")(?: that)? $|\\b(?:"
                + saying
                + "|to|with|by) (?:\\p{Lu}[\\p{L}.&’'-]* ){0,4}\\p{Lu}[\\p{L}.&-]*['’]s? $");
    this.after =
        Pattern.compile(
            "^(?:(?:, (?:who (?:is|was) )?| (?:is|was|serves as|served as) | \\()(?:the |a |an )?(?:[\\p{L}-]+(?:['’]s)? ){0,4}?"
                + titlePattern
                + "|,? who |, (?:representing|on behalf of) |,? (?:"
                + saying
                + ")\\b| \\((?:left|right|center|centre)\\)"
                + "| (?:"
                + Alternation.of(lexicon.set("postnominal"))
                + ")(?!\\p{L})"
                + "| of (?:the )?\\p{Lu}| from the \\p{Lu}|, (?:of|from) (?:the )?\\p{Lu})");
  }

  /** Whether a name has the form of a person's. */
  boolean shaped(String name) {
    return shape.matcher(name).matches();
  }

  /** Whether a span is a person's name. */
  boolean person(String text, Span span) {
    String name = span.of(text);
    if (!shape.matcher(name).matches()
        || CAPITAL_INSIDE.matcher(name).find()
        || titles.contains(EnglishWords.last(name))) {
      return false;
    }
    String[] parts = name.split(" ");
    if (EnglishWords.ACRONYM.matcher(parts[0]).matches()
        && Arrays.stream(parts).skip(1).allMatch(words::common)) {
      // UN Women
      return false;
    }
    // Mark Ellis, but no Grace Period: what is a word besides, before what is none
    boolean given =
        givenNames.contains(parts[0])
            && !(words.common(parts[0]) && words.common(parts[parts.length - 1]));
    if (korean(name) || given) {
      return true;
    }
    String head = text.substring(0, span.start());
    if (EnglishProperNames.ARTICLE.matcher(head).find()) {
      // the Harbour Trust Corridor: nobody is called so.
      return false;
    }
    // for the service's Natural Resource Stewardship: a field of work, and nobody
    boolean field = parts.length > 2 && Arrays.stream(parts).allMatch(words::common);
    if (!field && before.matcher(head).find()) {
      return true;
    }
    boolean called = Arrays.stream(parts).anyMatch(word -> !words.common(word));
    if (called
        && apposed.matcher(head).find()
        && CLOSED.matcher(text).region(span.end(), text.length()).lookingAt()) {
      return true;
    }
    return Arrays.stream(parts).noneMatch(words::common)
            && !text.substring(span.end()).matches("(?s)['’]s? \\p{Lu}.*")
            && spoken.matcher(head).find()
        || called && after.matcher(text.substring(span.end())).find();
  }

  /** Noh Seo-yun, Yoon Suk Yeol. */
  private boolean korean(String name) {
    String[] words = name.split(" ");
    return surnames.contains(words[0].toLowerCase(Locale.ROOT))
        && (words.length == 2 && words[1].matches("\\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+")
            || words.length == 3 && words[1].length() < 6 && words[2].length() < 6);
  }

  /** The part of a name that stands for the whole later on. */
  String surname(String name) {
    String[] words = name.split(" ");
    boolean familyFirst =
        surnames.contains(words[0].toLowerCase(Locale.ROOT))
            && !surnames.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    return familyFirst ? words[0] : words[words.length - 1];
  }

  /** The part by which articles call whom they portray: Jane, of Jane Holloway. */
  Optional<String> givenName(String name) {
    String[] parts = name.split(" ");
    return parts.length > 1
            && !surname(name).equals(parts[0])
            && parts[0].matches("\\p{Lu}\\p{Ll}{2,}")
            && (givenNames.contains(parts[0]) || !words.common(parts[0]))
        ? Optional.of(parts[0])
        : Optional.empty();
  }

  /** Kok Ping Soon: the first of three short words that are no given name may be the family's. */
  Optional<String> firstSurname(String name) {
    String[] parts = name.split(" ");
    return parts.length == 3
            && !givenNames.contains(parts[0])
            && !words.common(parts[0])
            && Arrays.stream(parts).allMatch(part -> part.matches("\\p{Lu}\\p{Ll}{1,5}"))
        ? Optional.of(parts[0])
        : Optional.empty();
  }

  /** Forms of address before a name: Dr., Ms. */
  List<String> addresses() {
    return addresses;
  }
}

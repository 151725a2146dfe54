package org.dbor.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** What English names are made of: the noun that tells their class, the words that are no part. */
final class EnglishNames {
  private static final Pattern COMPLEMENT =
      Pattern.compile("\\s(?:of|for|on|against|to|in|at|from|with|between|among)\\s");

  private final Lexicon lexicon;
  private final Set<String> articles;

  /** Project Harbour, Universidad de Tallvik: classes by the words that a name may begin with. */
  private final Map<String, String> openings = new HashMap<>();

  EnglishNames(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.articles = lexicon.set("leading-word");
    for (String kind :
        List.of(
            "Association",
            "Company",
            "GovernmentBody",
            "MediaOutlet",
            "Organization",
            "Programme",
            "University",
            "Venue")) {
      lexicon
          .set("opening-" + kind.toLowerCase(Locale.ROOT))
          .forEach(word -> openings.put(word, Iris.TERMS + kind));
    }
  }

  /** A noun that tells a class, and the class. */
  record Head(String form, String classIri) {}

  /**
   * The class that a name's head noun tells: {@code Institute} of {@code Meridian Institute for
   * Internet Law}; the noun alone tells nothing of what is named.
   */
  Optional<String> classOf(String name) {
    return head(name).map(Head::classIri).or(() -> opening(name));
  }

  private Optional<String> opening(String name) {
    int space = name.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.ofNullable(openings.get(name.substring(0, space)));
  }

  Optional<Head> head(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    Optional<Head> whole = ending(lower, true);
    if (whole.isPresent()) {
      return whole;
    }
    // Council of Europe Convention on AI: what stands before on is the head, not what is before of.
    int on = lower.indexOf(" on ");
    Optional<Head> about = on < 0 ? Optional.empty() : ending(lower.substring(0, on), false);
    if (about.isPresent()) {
      return about;
    }
    String first = COMPLEMENT.split(lower, 2)[0];
    boolean complement = first.length() < lower.length();
    Optional<Head> head =
        ending(first, false).or(() -> complement ? alone(first) : Optional.empty());
    return head.isPresent() || !complement ? head : ending(lower, false);
  }

  /** The longest noun, of one word or more, that a text ends in and is more than. */
  private Optional<Head> ending(String lower, boolean severalWords) {
    for (int at = 1; at < lower.length() - 1; at++) {
      if (" -".indexOf(lower.charAt(at)) >= 0) {
        String form = lower.substring(at + 1);
        Optional<Head> head =
            severalWords && form.indexOf(' ') < 0 ? Optional.empty() : alone(form);
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Head> alone(String lower) {
    return lexicon.classOfNoun(lower).map(classIri -> new Head(lower, classIri));
  }

  /** The class that a noun of several words tells which a text begins with. */
  Optional<String> longerNoun(String text) {
    return lexicon.headNouns().stream()
        .filter(noun -> noun.form().indexOf(' ') > 0)
        .filter(noun -> text.startsWith(noun.form()))
        .filter(noun -> !wordGoesOn(text, noun.form().length()))
        .findFirst()
        .map(Lexicon.Head::classIri);
  }

  private static boolean wordGoesOn(String text, int at) {
    return at < text.length()
        && (text.charAt(at) == '-' || Character.isLetter(text.codePointAt(at)));
  }

  /** Whether a word is a head noun by itself: City of. */
  boolean headAlone(String word) {
    return alone(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Classes that a noun alone may denote; a plural denotes none. */
  List<String> classesOfNoun(String noun) {
    return lexicon.classesOfNoun(noun.toLowerCase(Locale.ROOT));
  }

  /** Without article, possessive and other words that are no part of a name. */
  String clean(String name) {
    String rest = name.strip().replaceAll("\\s+", " ");
    while (true) {
      int space = rest.indexOf(' ');
      if (space < 0 || !articles.contains(rest.substring(0, space).toLowerCase(Locale.ROOT))) {
        break;
      }
      rest = rest.substring(space + 1);
    }
    return rest.replaceAll("^[“\"‘']+|[,.;:”\"]+$|['’]s$", "").strip();
  }

  /** the city's guide program: whose it is does not name it. */
  static String withoutPossessor(String text) {
    return text.replaceFirst(
        "^(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his) (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s ", "");
  }
}

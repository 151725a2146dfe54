package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Tells English phrases that name nothing: {@code it}, {@code 3 specific areas}. */
final class EnglishVagueness {
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String TOPIC = Iris.TERMS + "Topic";

  private static final Pattern FOLLOWING = Pattern.compile("(?i:the )?following ");

  private final Names names;
  private final EnglishNames english;
  private final Lexicon lexicon;

  EnglishVagueness(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
  }

  /**
   * Whether a noun alone is that of another class: conference is no measure. A measure may be what
   * an instrument sets out: a new register. Several of a kind are what something is about: brands.
   */
  private boolean named(String noun, String classIri) {
    List<String> classes = english.classesOfNoun(noun);
    return !classes.isEmpty()
        && classes.stream().noneMatch(type -> names.isA(type, List.of(classIri)))
        && !(classIri.equals(TOPIC) && (classes.contains(MEASURE) || noun.endsWith("s")));
  }

  /** 12 measures: how many does not name them. */
  private String uncounted(String lower) {
    String first = EnglishWords.first(lower);
    boolean number =
        Character.isDigit(first.charAt(0)) || lexicon.set("number-word").contains(first);
    return number && first.length() < lower.length() ? lower.substring(first.length() + 1) : lower;
  }

  /** 3 specific areas: words that single nothing out. */
  private boolean unspecific(String lower) {
    String[] words = lower.split("\\s+");
    return words.length > 1
        && Arrays.stream(words)
            .limit(words.length - 1L)
            .allMatch(lexicon.set("general-modifier")::contains);
  }

  /** it, the measures, the following: words that name nothing. */
  boolean vague(String text, String written, String classIri) {
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> general = lexicon.set("general-noun");
    return text.length() < 3
        || FOLLOWING.matcher(written).lookingAt()
            && lexicon.set("list-noun").contains(EnglishWords.last(lower))
        || lexicon.set("number-word").contains(lower)
        || lexicon.set("thing-pronoun").contains(lower)
        || lexicon.set("person-pronoun").contains(lower)
        || general.contains(classIri.equals(MEASURE) ? uncounted(lower) : lower)
        || lexicon.set("pronoun").contains(lower)
        || lexicon.set("object-pronoun").contains(lower)
        || lexicon.set("demonstrative").contains(written.split("\\s+")[0].toLowerCase(Locale.ROOT))
            && text.indexOf(' ') < 0
            && !written.toLowerCase(Locale.ROOT).startsWith("the ")
        || text.indexOf(' ') < 0
            && (written.toLowerCase(Locale.ROOT).startsWith("the ")
                    && lexicon.set("measure-noun").contains(lower)
                || named(lower, classIri))
        || lexicon.set("thing-pronoun").contains(EnglishWords.last(text))
        || general.contains(EnglishWords.last(text))
            && (general.contains(lower.split("\\s+")[0]) || unspecific(uncounted(lower)));
  }
}

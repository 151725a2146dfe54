package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Tells where a name that nobody knows is what is named, and not the known one inside it. */
final class EnglishLongerNames {
  private static final List<String> PLACES = List.of(Iris.TERMS + "Place");

  private static final List<String> COUNTRIES = List.of(Iris.TERMS + "Country");

  private static final List<String> CONCEPTS =
      List.of(Iris.TERMS + "Topic", Iris.TERMS + "StakeholderGroup", Iris.TERMS + "Technology");

  /** A post, after which stands who gives it. */
  private static final Pattern HOLDER_BEFORE =
      Pattern.compile("\\p{L}{2}(?:, | of | at | for | \\()$");

  private static final Pattern NUMBER = Pattern.compile(" [\\d.–-]+$");

  /** A member of a list of bodies, or somebody's partner. */
  private static final Pattern PARTNER_BEFORE =
      Pattern.compile(
          "(?:, |\\p{L},? and (?:the )?|with (?:the )?|by (?:the )?|alongside (?:the )?)$");

  /** What is done with somebody: a body of one word before a country. */
  private static final Pattern ALLY_BEFORE = Pattern.compile("\\b(?:with|by|alongside) $");

  private final Names names;
  private final EnglishWords words;
  private final Lexicon lexicon;

  EnglishLongerNames(Names names, EnglishWords words, Lexicon lexicon) {
    this.names = names;
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether a longer name is meant and not the known one. */
  boolean than(String text, Mention.Named known, Mention other) {
    return begins(known, other)
        || inside(text, known, other)
        || numbered(known, other)
        || branch(text, known, other);
  }

  /** State Mobile Catalog: a concept that a longer name begins with is not what is named. */
  private boolean begins(Mention.Named mention, Mention other) {
    return other instanceof Mention.Quoted
        && other.span().start() == mention.span().start()
        && other.span().length() > mention.span().length()
        && names.isA(mention.entity(), CONCEPTS);
  }

  /** One Million AI Leaders: a concept inside a name of several words is not what is named. */
  private boolean inside(String text, Mention.Named mention, Mention other) {
    return other instanceof Mention.Quoted
        && other.span().contains(mention.span())
        && other.span().of(text).split(" ").length > mention.text().split(" ").length + 1
        && names.isA(mention.entity(), CONCEPTS);
  }

  /** Paraguay Digital 2030: a number closes what is more than a place. */
  private boolean numbered(Mention.Named mention, Mention other) {
    return other instanceof Mention.Quoted quoted
        && other.span().start() == mention.span().start()
        && NUMBER.matcher(quoted.text()).find()
        && quoted.text().split(" ").length > 2
        && names.isA(mention.entity(), PLACES);
  }

  /** CEO of Evercore Asia: a coined word before a place names who is there, and not the place. */
  private boolean branch(String text, Mention.Named mention, Mention other) {
    if (!(other instanceof Mention.Quoted)
        || other.span().end() != mention.span().end()
        || other.span().start() >= mention.span().start()
        || !names.isA(mention.entity(), PLACES)) {
      return false;
    }
    String before = text.substring(other.span().start(), mention.span().start()).strip();
    String head = text.substring(0, other.span().start());
    boolean held = HOLDER_BEFORE.matcher(head).find();
    boolean body =
        EnglishWords.ACRONYM.matcher(before).matches() || PARTNER_BEFORE.matcher(head).find();
    if (ALLY_BEFORE.matcher(head).find() && before.indexOf(' ') < 0) {
      // alongside Deaf Australia
      return !lexicon.set("region-modifier").contains(before)
          && !lexicon.set("demonym").contains(before)
          && names.isA(mention.entity(), COUNTRIES);
    }
    return (held || body)
        && Arrays.stream(before.split(" "))
            .allMatch(
                word ->
                    !words.common(word)
                        && !lexicon.set("region-modifier").contains(word)
                        && !lexicon.set("demonym").contains(word));
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells what a name without a head noun is of, by a noun in apposition: {@code Bridge Forward, a
 * five-year programme}, {@code a plan called Bridge Forward}, {@code Damso, a messaging company}.
 */
final class EnglishAppositions {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  /** What closes an apposition, also where its second comma is left out. */
  private static final Pattern CLOSED = Pattern.compile(", (?!and |or )| to \\p{Ll}|[.;]|$");

  /** SafeStart, DATA-TIKA, MELODY: no word, and so a name. */
  private static final Pattern COINED =
      Pattern.compile("#?" + EnglishWords.COINED + "|\\p{Lu}+-\\p{L}+|\\p{Lu}{4,}");

  /** Where a name begins before its noun. */
  private static final Pattern DETERMINED = Pattern.compile("(?:(?<!\\p{L})[Tt]he |['’]s )$");

  private static final String EVENT = Iris.TERMS + "Event";

  private final Set<String> standingNouns;
  private final Pattern standing;
  private final EnglishNames english;
  private final EnglishWords words;
  private final Pattern after;
  private final Pattern before;
  private final Pattern attached;
  private final Pattern compound;
  private final Pattern apposed;
  private final Pattern said;
  private final Pattern organizationAfter;

  /** the data protection authority, the ANPD, */
  private final Pattern organizationBefore;

  EnglishAppositions(EnglishNames english, EnglishWords words, Lexicon lexicon) {
    this.words = words;
    this.english = english;
    String noun = "(?<noun>(?i:" + Alternation.of(lexicon.set("naming-noun")) + "))(?![\\p{L}-])";
    String article =
        "(?:,| \\(|:| –| —) (?:an?|the|its|their|our) (?:(?!(?:"
            + Alternation.of(lexicon.set("preposition"))
            + ") )[\\p{L}\\d'’-]+ ){0,5}?";
    // from Lund, the Harbour Charter: what has a capital is another name.
    this.after = Pattern.compile("^" + article + "(?!\\p{Lu})" + noun);
    this.said =
        Pattern.compile(
            "^ (?:is|was|will be) (?:an?|the|our|its) (?:[\\p{L}\\d'’-]+ ){0,4}?" + noun);
    this.organizationAfter =
        Pattern.compile(
            "^"
                + article
                + "(?i:"
                + Alternation.of(lexicon.set("organization-descriptor"))
                + ")(?![\\p{L}-])");
    this.before =
        Pattern.compile(
            noun
                + ",? (?:[\\p{Ll}-]+ ){0,2}?(?:"
                + Alternation.of(lexicon.set("naming-participle"))
                + ") (?:the )?$");
    this.attached =
        Pattern.compile("(?<!\\p{L})(?i:an?|the|its) (?:\\p{Ll}+ ){0,2}?" + noun + " $");
    this.apposed =
        Pattern.compile(
            "(?<!\\p{L})(?i:an?|the|its|their|our) (?:[\\p{L}-]+ ){0,4}?" + noun + ", (?:the )?$");
    this.organizationBefore =
        Pattern.compile(
            "(?:(?<!\\p{L})(?i:an?|the|its|their|our)|['’]s) (?:[\\p{L}-]+ ){0,4}?(?:"
                + Alternation.of(lexicon.set("organization-descriptor"))
                + "), (?:the )?$");
    this.standingNouns = lexicon.set("standing-event-noun");
    this.standing =
        Pattern.compile(
            "(?<!\\p{L})(?:" + Alternation.of(lexicon.set("standing-post")) + ") (?:[Tt]he )?$");
    this.compound = Pattern.compile("^ " + noun + "(?! \\p{Lu})");
  }

  /** IRI of the class of what a span names, if something in apposition tells it. */
  Optional<String> classOf(String text, Span name) {
    String rest = text.substring(name.end());
    String head = text.substring(0, name.start());
    return noun(after, rest)
        .or(() -> noun(said, rest))
        .or(() -> called(text, name))
        .or(() -> CLOSED.matcher(rest).lookingAt() ? noun(apposed, head) : Optional.empty())
        .or(() -> withNoun(text, name).equals(name) ? Optional.empty() : compound(rest))
        .or(
            () ->
                organizationAfter.matcher(rest).find()
                        || CLOSED.matcher(rest).lookingAt()
                            && coined(name.of(text))
                            && organizationBefore.matcher(head).find()
                    ? Optional.of(ORGANIZATION)
                    : Optional.empty());
  }

  /**
   * IRI of the class of what is introduced and then called by a name: a pilot called Ward Watch.
   */
  Optional<String> called(String text, Span name) {
    String head = text.substring(0, name.start());
    return noun(before, head)
        .or(() -> coined(name.of(text)) ? noun(attached, head) : Optional.empty());
  }

  /**
   * The class of a forum or congress that somebody chairs or is secretary of: a body that stands,
   * and no event.
   */
  Optional<String> standing(String text, Span name, String type) {
    return type.equals(EVENT)
            && standingNouns.contains(EnglishWords.last(name.of(text)))
            && standing.matcher(text.substring(0, name.start())).find()
        ? Optional.of(ORGANIZATION)
        : Optional.empty();
  }

  /** Whether no word of a name is one of the language. */
  private boolean coined(String name) {
    return COINED.matcher(name).matches() || words.noneCommon(name);
  }

  /** A name with the noun that tells what it names: the Red Line label. */
  Span withNoun(String text, Span name) {
    String head = text.substring(0, name.start());
    Matcher noun = compound.matcher(text.substring(name.end()));
    return DETERMINED.matcher(head).find()
            && (name.of(text).indexOf(' ') > 0 || COINED.matcher(name.of(text)).matches())
            && english.longerNoun(text.substring(name.end()).strip()).isEmpty()
            && noun.find()
        ? new Span(name.start(), name.end() + noun.end("noun"))
        : name;
  }

  /** IRI of the class that the noun right after a name tells: the Digital Guide programme. */
  Optional<String> compound(String text, Span name) {
    return compound(text.substring(name.end()));
  }

  /** But the Old Mill conference centre: what the longer noun tells, and not its first word. */
  private Optional<String> compound(String rest) {
    return english.longerNoun(rest.strip()).or(() -> noun(compound, rest));
  }

  /** IRI of the class that something is said to be of: Bridge Forward is a five-year programme. */
  Optional<String> said(String text, Span name) {
    return noun(said, text.substring(name.end()));
  }

  private Optional<String> noun(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group("noun").toLowerCase(Locale.ROOT);
    List<String> classes = english.classesOfNoun(found);
    return classes.isEmpty() ? english.classOf("a " + found) : Optional.of(classes.getFirst());
  }
}

package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds English phrases for events that have no name of their own: {@code a press conference},
 * {@code a Senate hearing}. Such a phrase has an article and no capitals but those of whose event
 * it is.
 */
final class EnglishUnnamedEvents {
  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> BODIES =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person", Iris.TERMS + "Place");

  /** its 171st session */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");

  private final Names names;
  private final EnglishNames english;
  private final Set<String> determiners;
  private final Set<String> vague;
  private final Set<String> frequent;

  EnglishUnnamedEvents(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.determiners = lexicon.set("event-determiner");
    this.vague = lexicon.set("vague-event-noun");
    this.frequent = lexicon.set("frequency-word");
  }

  /** The event that a phrase up to its first preposition tells of. */
  Optional<FilledRole> find(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    String text = core.of(reading.text().text()).strip();
    int space = text.indexOf(' ');
    if (!wanted.classes().contains(EVENT)
        || space < 0
        || !determiners.contains(text.substring(0, space).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String phrase = EnglishNames.withoutPossessor(text);
    phrase = phrase.equals(text) ? text.substring(space + 1) : phrase;
    return called(phrase) && plain(core, phrase, reading)
        ? Optional.of(
            FilledRole.of(
                names.unnamedEvent(phrase, EventDay.of(core, true, reading, discourse), discourse),
                phrase))
        : Optional.empty();
  }

  /** Whether a phrase ends in a noun for one event. */
  private boolean called(String phrase) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    String two = words.length > 1 ? words[words.length - 2] + " " + last : last;
    boolean counted = Arrays.stream(words).anyMatch(word -> ORDINAL.matcher(word).matches());
    boolean single = english.classesOfNoun(two).contains(EVENT) && !two.equals(last);
    return (counted || single || !vague.contains(last))
        && (counted || Arrays.stream(words).noneMatch(frequent::contains))
        && (english.classesOfNoun(last).contains(EVENT)
            || english.classesOfNoun(two).contains(EVENT));
  }

  /** Whether all capitals are those of bodies. */
  private boolean plain(Span core, String phrase, SentenceReading reading) {
    String whole = reading.text().text();
    int at = core.of(whole).lastIndexOf(phrase) + core.start();
    for (int i = at; i < at + phrase.length(); i++) {
      char c = whole.charAt(i);
      int here = i;
      if ((Character.isUpperCase(c)
              || Character.isDigit(c) && !ORDINAL.matcher(wordAt(whole, i)).matches())
          && reading.atomsIn(core).stream()
              .noneMatch(
                  atom ->
                      atom.span().start() <= here
                          && here < atom.span().end()
                          && atom instanceof Mention.Named named
                          && names.isA(named.entity(), BODIES))) {
        return false;
      }
    }
    return true;
  }

  private static String wordAt(String text, int at) {
    int end = text.indexOf(' ', at);
    return text.substring(text.lastIndexOf(' ', at) + 1, end < 0 ? text.length() : end);
  }
}

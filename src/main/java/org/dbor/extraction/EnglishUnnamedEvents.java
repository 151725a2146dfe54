package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds English phrases for events that have no name of their own: {@code a press conference},
 * {@code a Senate hearing}, {@code this morning's opening}, {@code two drop-in sessions}. Such a
 * phrase has a determiner, the day or a number before it, and no capitals but those of whose event
 * it is. What may be no single event (a debate, a session) is one where its place or day follows.
 */
final class EnglishUnnamedEvents {
  private static final String EVENT = Iris.TERMS + "Event";
  private static final List<String> BODIES =
      List.of(Iris.TERMS + "Organization", Iris.TERMS + "Person", Iris.TERMS + "Place");

  /** its 171st session */
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** What leads to the place or day of an event. */
  private static final Pattern LEADS_ON =
      Pattern.compile(
          ",? (?:held )?(?:(?:on|about) (?:the |its )?\\p{Ll}+ )?(?:in|at|on) (?:the )?");

  private static final Pattern ABOUT = Pattern.compile(" on (?:the )?$");

  private static final Pattern POSSESSED = Pattern.compile("['’]s? ");

  private final Names names;
  private final EnglishNames english;
  private final Set<String> determiners;
  private final Set<String> vague;
  private final Set<String> frequent;
  private final Set<String> definite;
  private final Set<String> numbers;
  private final Set<String> acts;
  private final Set<String> happening;

  EnglishUnnamedEvents(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.determiners = lexicon.set("event-determiner");
    this.vague = lexicon.set("vague-event-noun");
    this.frequent = lexicon.set("frequency-word");
    this.definite = lexicon.set("definite-determiner");
    this.numbers = lexicon.set("number-word");
    this.happening = lexicon.set("happening-verb");
    this.acts = lexicon.set("event-act-noun");
  }

  /** The event that a phrase up to its first preposition tells of. */
  Optional<FilledRole> find(
      Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    return wanted.classes().contains(EVENT)
        ? phrase(core, reading)
            .filter(phrase -> called(phrase, core, reading) && plain(core, phrase.text(), reading))
            .map(
                phrase ->
                    FilledRole.of(
                        names.unnamedEvent(phrase.text(), day(core, reading, discourse), discourse),
                        phrase.text()))
        : Optional.empty();
  }

  /**
   * A phrase without what stands before it.
   *
   * @param several whether a number stood before it, so that its noun is a plural
   * @param known whether it is of an event that the reader is taken to know: the, its
   */
  private record Told(String text, boolean several, boolean known) {}

  private Optional<Told> phrase(Span core, SentenceReading reading) {
    String whole = reading.text().text();
    if (dayBefore(core, reading).isPresent()) {
      return Optional.of(new Told(core.of(whole).strip(), false, true));
    }
    Optional<String> owned = owned(core, reading);
    if (owned.isPresent()) {
      return Optional.of(new Told(owned.get(), false, true));
    }
    String text = core.of(whole).strip();
    int space = text.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String first = text.substring(0, space).toLowerCase(Locale.ROOT);
    boolean several = numbers.contains(first) || NUMBER.matcher(first).matches();
    if (!several && !determiners.contains(first)) {
      return Optional.empty();
    }
    String phrase = EnglishNames.withoutPossessor(text);
    return Optional.of(
        new Told(
            phrase.equals(text) ? text.substring(space + 1) : phrase,
            several,
            definite.contains(first)));
  }

  /** UNESCO's press conference: what is left without a name whose it is. */
  private static Optional<String> owned(Span core, SentenceReading reading) {
    String whole = reading.text().text();
    return reading.atomsIn(core).stream()
        .filter(atom -> atom.span().start() == core.start())
        .map(atom -> POSSESSED.matcher(whole).region(atom.span().end(), core.end()))
        .filter(Matcher::lookingAt)
        .map(owner -> whole.substring(owner.end(), core.end()))
        .findFirst();
  }

  /** Tuesday's briefing: the day right before, whose the event is. */
  private static Optional<Mention.Date> dayBefore(Span core, SentenceReading reading) {
    String whole = reading.text().text();
    return reading.atoms().stream()
        .filter(Mention.Date.class::isInstance)
        .map(Mention.Date.class::cast)
        .filter(date -> date.span().end() < core.start())
        .filter(date -> POSSESSED.matcher(whole).region(date.span().end(), core.start()).matches())
        .findFirst();
  }

  private static Optional<String> day(Span core, SentenceReading reading, Discourse discourse) {
    return dayBefore(core, reading).stream()
        .flatMap(date -> discourse.resolve(date, reading).stream())
        .map(ClaimObject.Value::lexicalForm)
        .findFirst()
        .or(() -> EventDay.of(core, true, reading, discourse));
  }

  /** Whether a phrase ends in a noun for one event, or in a plural for so many. */
  private boolean called(Told phrase, Span core, SentenceReading reading) {
    String[] words = phrase.text().toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    String two = words.length > 1 ? words[words.length - 2] + " " + last : last;
    if (phrase.several()) {
      return last.endsWith("s")
          && (event(singular(last)) || event(singular(two)))
          && (planned(core, reading) || placed(core, reading));
    }
    boolean counted = Arrays.stream(words).anyMatch(word -> ORDINAL.matcher(word).matches());
    boolean single = event(two) && !two.equals(last);
    boolean detailed = detailed(core, reading);
    boolean again = !phrase.known() && Arrays.stream(words).anyMatch(frequent::contains);
    return (counted || !again)
        && (counted || single || detailed || !vague.contains(last))
        && (event(last) || event(two) || detailed && acts.contains(last));
  }

  /** will hold two sessions: of what lies behind, so many sessions are only how much there was. */
  private static boolean planned(Span core, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.predicate().planned())
        .anyMatch(clause -> clause.phrases().stream().anyMatch(part -> part.span().contains(core)));
  }

  /** held 12 hearings in Ghent and Bruges: events, where it is told where they were. */
  private static boolean placed(Span core, SentenceReading reading) {
    return behind(core, reading)
        .filter(atom -> atom instanceof Mention.Named || atom instanceof Mention.Quoted)
        .filter(
            atom ->
                !ABOUT
                    .matcher(reading.text().text().substring(core.end(), atom.span().start()))
                    .find())
        .isPresent();
  }

  /** What is named right behind the preposition after an event. */
  private static Optional<Mention> behind(Span core, SentenceReading reading) {
    String whole = reading.text().text();
    Matcher leads = LEADS_ON.matcher(whole).region(core.end(), whole.length());
    return leads.lookingAt()
        ? reading.atoms().stream().filter(atom -> atom.span().start() == leads.end()).findFirst()
        : Optional.empty();
  }

  private boolean event(String noun) {
    return english.classesOfNoun(noun).contains(EVENT);
  }

  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  /** this morning's opening, a debate in Ghent: whether a day or place of its own is told. */
  private boolean detailed(Span core, SentenceReading reading) {
    return dayBefore(core, reading).isPresent()
        || happens(core, reading)
        || behind(core, reading).filter(atom -> !(atom instanceof Mention.Count)).isPresent();
  }

  /** The workshop will take place on 4 May: whether the clause tells of its day. */
  private boolean happens(Span core, SentenceReading reading) {
    return reading.clauses().stream()
        .filter(clause -> clause.predicate().lemmas().stream().anyMatch(happening::contains))
        .filter(clause -> clause.phrases().stream().anyMatch(part -> part.span().contains(core)))
        .flatMap(clause -> clause.phrases(Case.TIME).stream())
        .flatMap(time -> reading.atomsIn(time.span()).stream())
        .anyMatch(Mention.Date.class::isInstance);
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
                      atom.span().start() <= here && here < atom.span().end() && ofBody(atom))) {
        return false;
      }
    }
    return true;
  }

  /** Whose event it is: a Senate hearing, an informal Council meeting. */
  private boolean ofBody(Mention atom) {
    return switch (atom) {
      case Mention.Named named -> names.isA(named.entity(), BODIES);
      case Mention.Quoted quoted ->
          english.classesOfNoun(quoted.text()).stream().anyMatch(type -> names.isA(type, BODIES));
      case Mention.Date date -> true;
      case Mention.Count count -> true;
      default -> false;
    };
  }

  private static String wordAt(String text, int at) {
    int end = text.indexOf(' ', at);
    return text.substring(text.lastIndexOf(' ', at) + 1, end < 0 ? text.length() : end);
  }
}

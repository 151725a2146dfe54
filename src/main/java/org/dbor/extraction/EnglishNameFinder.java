package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds names by their shape: capitalised words, with {@code of}, {@code for} and {@code and}
 * between them where the first part has a head noun ({@code Meridian Institute for Internet Law}).
 */
final class EnglishNameFinder {
  /** A year, or the first and last of a plan's. */
  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)\\d{2}(?:[-–/](?:(?:19|20)?\\d{2}))?");

  /** National Strategy 2.0, Executive Order 141. */
  private static final Pattern NUMBER_AT_END = Pattern.compile("(?:,| No\\.?)? \\d[\\d.,/–-]*$");

  /** The Harbour Data Act, 2026: the year that a law is cited by. */
  private static final Pattern LAW =
      Pattern.compile(".*(?:Act|Bill|Code|Decree|Law|Order|Ordinance|Regulations|Rules)");

  private static final Pattern CITED_YEAR =
      Pattern.compile(", (?:19|20)\\d{2}(?=[,.;)]|$| [\\p{Ll}(])");

  private static final Pattern VERSION = Pattern.compile("\\d\\.\\d");

  /** Cyber Pulse 2, Harbour Digital 2030. */
  private static final Pattern NUMBERED = Pattern.compile("[1-9]|20\\d{2}(?:[-–](?:20)?\\d{2})?");

  /** After the number of a name nothing is counted by it. */
  private static final Pattern CLOSES =
      Pattern.compile("[,;:.)](?!\\d)|$| [–—-] | (?:is|are|was|were|will|has|had|would|aims|and) ");

  /** St Luke's Church Hall: whose name it has. */
  private static final Pattern SAINT = Pattern.compile("St\\.?|Saint");

  private static final Set<String> OWN =
      Set.of(
          "My",
          "Our",
          "Your",
          "Good",
          "Every",
          "Everyone",
          "Next",
          "One",
          "Someone",
          "Nobody",
          "Together");

  /** Words that may begin the name of a body at the head of a sentence. */
  private static final Set<String> BEFORE_BODY = Set.of("Good", "Every", "Next", "One", "Together");

  private static final Set<String> BODIES =
      Set.of(
          Iris.TERMS + "Organization",
          Iris.TERMS + "Association",
          Iris.TERMS + "Company",
          Iris.TERMS + "ResearchInstitute");

  private static final Pattern WITHIN = Pattern.compile("\\p{Ll},? $");

  static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final EnglishNames names;
  private final Set<String> stops;
  private final Set<String> connectors;
  private final EnglishTitles titles;
  private final Set<String> ordinals;
  private final Set<String> possessives;
  private final EnglishLegalNames legal;
  private final Set<String> particles;
  private final Set<String> addresses;

  /** Rights of Persons with Disabilities: nouns for people that go on with with in a name. */
  private final Set<String> peopleWith;

  /** Access to Information: words that go on with to in a name. */
  private final Set<String> beforeTo;

  /** WHO: letters that are a word, too. */
  private final Set<String> acronyms;

  /** Felicity Yorke MP: a seat or a degree behind a person's name. */
  private final Set<String> postnominals;

  private final EnglishLongNames longNames;
  private final EnglishNameParts parts;

  EnglishNameFinder(Lexicon lexicon, EnglishNames names, EnglishTitles titles, EnglishWords words) {
    this.names = names;
    this.titles = titles;
    this.connectors = lexicon.set("name-preposition");
    this.possessives = lexicon.set("possessive-in-name");
    this.addresses = lexicon.set("form-of-address");
    this.postnominals = lexicon.set("postnominal");
    this.beforeTo = lexicon.set("name-word-before-to");
    this.peopleWith = lexicon.set("people-with");
    this.acronyms = lexicon.set("acronym-like-word");
    this.particles = lexicon.set("name-particle");
    this.ordinals = lexicon.set("ordinal");
    this.stops = lexicon.set("never-name");
    this.legal = new EnglishLegalNames(lexicon, names, words);
    this.longNames = new EnglishLongNames(lexicon, titles);
    this.parts = new EnglishNameParts(names, titles, words, lexicon);
  }

  /**
   * Capitalised words that may be a name.
   *
   * @param type IRI of the class that its head noun tells, if it does
   * @param sentenceStart whether the first word is capitalised because a sentence begins
   */
  record Candidate(Span span, String text, Optional<String> type, boolean sentenceStart) {}

  /**
   * Candidates in text order, not overlapping.
   *
   * @param from where the sentence begins after its bullet; the text may end before it
   * @param closed spans that are something else: dates, sums, quotations
   * @param known spans of known names: a conjunction before one ends a name
   * @param works spans of names of works that the document tells to be names
   */
  List<Candidate> find(
      String text, int from, List<Span> closed, List<Span> known, List<Span> works) {
    List<NameToken> tokens = NameToken.in(text, from);
    List<Candidate> found = new ArrayList<>();
    List<Span> whole = new ArrayList<>(works);
    longNames.find(text, known).stream()
        .filter(name -> works.stream().noneMatch(name::overlaps))
        .forEach(whole::add);
    int i = 0;
    while (i < tokens.size()) {
      int end = EnglishLongNames.endOfOne(tokens, i, whole, closed);
      if (end > i) {
        candidate(text, tokens, i, end, from).ifPresent(found::add);
        i = end;
        continue;
      }
      end = run(text, tokens, i, closed, known);
      if (end > i) {
        if (end < tokens.size()
            && closed.stream().noneMatch(tokens.get(end).span()::overlaps)
            && (year(text, tokens, i, end) || legal.numbered(text, tokens, i, end))) {
          end += EnglishLegalNames.withYear(text, tokens, end) ? 2 : 1;
        } else if (cited(text, tokens, i, end, closed)) {
          end++;
        }
        int start =
            legal.leftward(text, tokens, i, end, at -> NameToken.own(tokens, at, closed), known);
        int begins = tokens.get(start).span().start();
        found.removeIf(before -> before.span().end() > begins);
        candidate(text, tokens, start, end, from).ifPresent(found::add);
        i = end;
      } else {
        i = afterPost(text, tokens, i);
      }
    }
    return found;
  }

  /** Director General Jane Roe: no name begins inside a post of several words. */
  private int afterPost(String text, List<NameToken> tokens, int at) {
    int post = titles.capitalisedEnd(text, tokens.get(at).span().start());
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).span().end() <= post) {
      next++;
    }
    return next;
  }

  /** Names with brackets inside: those are no aside. */
  List<Span> bracketed(String text) {
    return longNames.bracketed(text);
  }

  /** Digital Rights Colloquium 2025: the year belongs to the name of a work or event. */
  private boolean year(String text, List<NameToken> tokens, int start, int end) {
    String after = text.substring(tokens.get(end).span().end());
    boolean numbered =
        NUMBERED.matcher(tokens.get(end).text()).matches()
            && end > start + 1
            && NameToken.adjacent(text, tokens, end - 1, end)
            && CLOSES.matcher(after).lookingAt();
    return numbered || headed(text, tokens, start, end);
  }

  /** The Harbour Data Act, 2026, and no act in 2026. */
  private static boolean cited(
      String text, List<NameToken> tokens, int start, int end, List<Span> closed) {
    return end > start + 1
        && end < tokens.size()
        && LAW.matcher(tokens.get(end - 1).text()).matches()
        && CITED_YEAR
            .matcher(text)
            .region(tokens.get(end - 1).span().end(), text.length())
            .lookingAt()
        && closed.stream().noneMatch(tokens.get(end).span()::overlaps);
  }

  private boolean headed(String text, List<NameToken> tokens, int start, int end) {
    String before =
        new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end()).of(text);
    String number = tokens.get(end).text();
    return (YEAR.matcher(number).matches() || VERSION.matcher(number).matches())
        && tokens.get(end).span().start() == tokens.get(end - 1).span().end() + 1
        && text.charAt(tokens.get(end).span().start() - 1) == ' '
        && end > start + 1
        && names.classOf(before).isPresent();
  }

  private Optional<Candidate> candidate(
      String text, List<NameToken> tokens, int i, int end, int from) {
    Span span = new Span(tokens.get(i).span().start(), tokens.get(end - 1).span().end());
    String name = span.of(text).replaceAll("['’]$", "");
    return Optional.of(
        new Candidate(
            new Span(span.start(), span.start() + name.length()),
            name.replaceAll("\\s+", " "),
            typeOf(NUMBER_AT_END.matcher(name).replaceFirst(""), name),
            tokens.get(i).span().start() == from));
  }

  /** What a name without its number tells: Executive Order 141 is an order, a plan alone none. */
  private Optional<String> typeOf(String unnumbered, String name) {
    return names
        .classOf(unnumbered)
        .or(
            () ->
                unnumbered.length() < name.length()
                        && (unnumbered.indexOf(' ') > 0 || names.headAlone(unnumbered))
                    ? names.classesOfNoun(unnumbered).stream().findFirst()
                    : Optional.empty());
  }

  /** Second Pacific Summit: an ordinal before a capitalised word. */
  private boolean ordinal(String text, List<NameToken> tokens, int i, List<Span> closed) {
    return ordinals.contains(tokens.get(i).lower())
        && i + 1 < tokens.size()
        && NameToken.own(tokens, i + 1, closed)
        && NameToken.adjacent(text, tokens, i, i + 1);
  }

  /**
   * the My File Programme, the charity Good Screen, the Every Child Fund: inside a sentence a name
   * may begin so.
   */
  private boolean possessed(String text, List<NameToken> tokens, int i, List<Span> closed) {
    return OWN.contains(tokens.get(i).text())
        && (WITHIN.matcher(text.substring(0, tokens.get(i).span().start())).find()
            || bodyFrom(text, tokens, i, closed))
        && i + 1 < tokens.size()
        && NameToken.own(tokens, i + 1, closed)
        && NameToken.adjacent(text, tokens, i, i + 1);
  }

  /** Good Things Foundation: a body of three words, wherever it stands. */
  private boolean bodyFrom(String text, List<NameToken> tokens, int i, List<Span> closed) {
    return BEFORE_BODY.contains(tokens.get(i).text())
        && i + 2 < tokens.size()
        && NameToken.own(tokens, i + 2, closed)
        && NameToken.adjacent(text, tokens, i + 1, i + 2)
        && names
            .classOf(text.substring(tokens.get(i).span().start(), tokens.get(i + 2).span().end()))
            .filter(BODIES::contains)
            .isPresent();
  }

  /** Index after the last token of the name that begins at a token. */
  private int run(
      String text, List<NameToken> tokens, int start, List<Span> closed, List<Span> known) {
    if (!NameToken.own(tokens, start, closed)
        || stops.contains(tokens.get(start).lower())
            && !acronyms.contains(tokens.get(start).text())
            && !ordinal(text, tokens, start, closed)
            && !possessed(text, tokens, start, closed)
        || titles.title(tokens.get(start).lower().replaceFirst("\\.$", ""))
            && !parts.workHeaded(text, tokens, start, closed)
        || post(text, tokens, start)
        || parts.people(text, tokens, start, closed)) {
      return start;
    }
    int end = start + 1;
    boolean complement = false;
    while (end < tokens.size()) {
      NameToken before = tokens.get(end - 1);
      NameToken next = tokens.get(end);
      String gap = text.substring(before.span().end(), next.span().start());
      if (before.text().endsWith("'") && !before.lower().endsWith("s'")) {
        break;
      }
      if (gap.equals(" & ") && NameToken.own(tokens, end, closed)) {
        end++;
        continue;
      }
      boolean possessive =
          (gap.equals("'s ") || gap.equals("’s "))
              && NameToken.own(tokens, end, closed)
              && (possessives.contains(before.lower())
                  || SAINT.matcher(tokens.get(start).text()).matches() && end == start + 2
                  || complement && !parts.body(text, tokens.get(start).span(), before.span()));
      if (possessive) {
        end++;
        continue;
      }
      if (gap.equals(", ") && complement) {
        int listed =
            legal.list(text, tokens, start, end, at -> NameToken.own(tokens, at, closed), known);
        if (listed > end) {
          end = listed;
          continue;
        }
      }
      int bracketed = legal.afterBrackets(text, tokens, end);
      if (bracketed > end) {
        end = bracketed;
        continue;
      }
      if (!gap.equals(" ")) {
        break;
      }
      if (NameToken.own(tokens, end, closed)) {
        if (addresses.contains(next.text().replaceFirst("\\.$", "")) && end + 1 < tokens.size()) {
          // for Economic Affairs Dr. Jane Roe: who is addressed has a name of his or her own
          break;
        }
        if (parts.holder(text, tokens, start, end, closed, known)
            || end - start > 1
                && postnominals.contains(next.text())
                && !(end + 1 < tokens.size() && NameToken.adjacent(text, tokens, end, end + 1))) {
          break;
        }
        if ((titles.title(next.lower()) || post(text, tokens, end))
            && !parts.headed(text, tokens, start, end, closed)
            && (end + 1 < tokens.size()
                    && NameToken.own(tokens, end + 1, closed)
                    && NameToken.adjacent(text, tokens, end, end + 1)
                || !complement
                    && names
                        .classOf(
                            text.substring(tokens.get(start).span().start(), before.span().end()))
                        .isPresent())) {
          break;
        }
        end++;
        continue;
      }
      int after = end + 1;
      if (next.text().equals("to")
          && beforeTo.contains(before.text())
          && after < tokens.size()
          && NameToken.own(tokens, after, closed)
          && NameToken.adjacent(text, tokens, end, after)) {
        // Code on Advertising to Minors, Access to Information Act
        end = after + 1;
        continue;
      }
      int name = afterParticles(text, tokens, end);
      if (name > end && NameToken.own(tokens, name, closed) && !complement) {
        end = name + 1;
        continue;
      }
      if (complement
          && next.text().equals("in")
          && parts.takesField(text, tokens, end, closed, known)) {
        end = ARTICLES.contains(tokens.get(after).text()) ? after + 3 : after + 1;
        continue;
      }
      boolean with =
          complement
              && next.text().equals("with")
              && peopleWith.contains(before.text())
              && after < tokens.size()
              && NameToken.own(tokens, after, closed)
              && NameToken.adjacent(text, tokens, end, after);
      if (with) {
        end = after + 1;
        continue;
      }
      boolean from =
          complement
              && next.text().equals("from")
              && legal.law(tokens, start, end)
              && after < tokens.size()
              && NameToken.own(tokens, after, closed)
              && NameToken.adjacent(text, tokens, end, after)
              && !parts.day(text, tokens, after, closed)
              && known.stream().noneMatch(tokens.get(after).span()::overlaps);
      if (from) {
        // Act on Protection from Online Fraud
        end = after + 1;
        continue;
      }
      if (connectors.contains(next.text())) {
        boolean article = after < tokens.size() && ARTICLES.contains(tokens.get(after).text());
        int word = article ? after + 1 : after;
        Span sofar = new Span(tokens.get(start).span().start(), before.span().end());
        String told = sofar.of(text);
        boolean takes =
            word < tokens.size()
                && NameToken.own(tokens, word, closed)
                && NameToken.adjacent(text, tokens, end, word)
                && (parts.takesComplement(told, next.text(), known, sofar)
                    || parts.titled(text, sofar, next.text(), tokens.get(word).span(), known))
                && !ordinals.contains(tokens.get(word).lower())
                && !(next.text().equals("on") && parts.day(text, tokens, word, closed));
        if (!takes) {
          break;
        }
        complement = true;
        end = word + 1;
        continue;
      }
      if (next.text().equals("and")
          && after < tokens.size()
          && NameToken.own(tokens, after, closed)
          && NameToken.adjacent(text, tokens, end, after)
          && parts.joined(text, tokens, start, end, after, closed, known, complement)) {
        end = after + 1;
        continue;
      }
      break;
    }
    return end;
  }

  /** Ursula von der Leyen: the token after the small words inside a family name. */
  private int afterParticles(String text, List<NameToken> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 3 && particles.contains(tokens.get(at).text())) {
      at++;
    }
    return at > from && at < tokens.size() && NameToken.adjacent(text, tokens, from - 1, at)
        ? at
        : from;
  }

  /** Vice President: a post of several words begins, and ends with the word of a post. */
  private boolean post(String text, List<NameToken> tokens, int at) {
    return titles.capitalisedEnd(text, tokens.get(at).span().start()) > tokens.get(at).span().end();
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Tells whether a name that has begun goes on with the next words, by the kinds of its parts. */
final class EnglishNameParts {
  /** DataWatch: a capital inside, which no word of a field has. */
  private static final Pattern COINED = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+");

  private static final String COMPANY = Iris.TERMS + "Company";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";
  private static final String REGION = Iris.TERMS + "Region";
  private static final String PLAN = Iris.TERMS + "Plan";
  private static final String UNIVERSITY = Iris.TERMS + "University";
  private static final String VENUE = Iris.TERMS + "Venue";
  private static final Set<String> NO_TOPIC = Set.of(UNIVERSITY, COMPANY);

  private static final Set<String> SUBJECT = Set.of("for", "of");

  /** An article, or whose it is. */
  private static final Pattern DETERMINED =
      Pattern.compile("(?:(?<!\\p{L})(?i:the|an?|first|new|its) |['’]s )$");

  private static final Set<String> BODIES =
      Set.of(
          Iris.TERMS + "Organization",
          GOVERNMENT,
          Iris.TERMS + "InternationalOrganization",
          Iris.TERMS + "Association",
          Iris.TERMS + "ResearchInstitute",
          UNIVERSITY);

  /** Classes of what has a name that its noun tells, but is no work. */
  private static final Set<String> NO_WORK =
      Stream.concat(
              BODIES.stream(),
              Stream.of("Company", "Event", "Place", "Region", "Venue").map(Iris.TERMS::concat))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ABOUT = Set.of("on", "against");

  private final EnglishNames names;
  private final Set<String> days;
  private final EnglishWords words;
  private final Pattern postOf;
  private final Pattern furtherPost;
  private final Set<String> addresses;
  private final Set<String> pluralPosts;
  private final Set<String> givenNames;
  private final Set<String> fields;

  EnglishNameParts(EnglishNames names, EnglishTitles titles, EnglishWords words, Lexicon lexicon) {
    this.days = lexicon.set("observance-noun");
    this.addresses = lexicon.set("form-of-address");
    this.pluralPosts = lexicon.set("plural-post");
    this.givenNames = lexicon.set("given-name");
    this.fields = lexicon.set("last-word-of-field");
    this.names = names;
    this.words = words;
    this.postOf = Pattern.compile(titles.expression() + " (?:of|for|at) (?:the )?$");
    this.furtherPost = Pattern.compile(titles.expression() + " (?:of|for|at) ");
  }

  /**
   * President of the Harbour Parliament Jane Roe: whether an organization or place, whose post
   * stands before it, ends where a person's name begins.
   */
  boolean holder(
      String text,
      List<NameToken> tokens,
      int start,
      int end,
      List<Span> closed,
      List<Span> known) {
    Span told = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    boolean two =
        end + 1 < tokens.size()
            && NameToken.own(tokens, end + 1, closed)
            && NameToken.adjacent(text, tokens, end, end + 1)
            && names
                .classOf(new Span(told.start(), tokens.get(end + 1).span().end()).of(text))
                .isEmpty();
    return two
        && (known.contains(told) || names.classOf(told.of(text)).isPresent())
        && postOf.matcher(text.substring(0, told.start())).find();
  }

  /**
   * Senators Jane Roe and Mark Holm: whether the plural of a post stands before a person's name.
   */
  boolean people(String text, List<NameToken> tokens, int at, List<Span> closed) {
    return pluralPosts.contains(tokens.get(at).lower())
        && at + 2 < tokens.size()
        && NameToken.own(tokens, at + 1, closed)
        && NameToken.own(tokens, at + 2, closed)
        && NameToken.adjacent(text, tokens, at, at + 2)
        && (givenNames.contains(tokens.get(at + 1).text())
            || words.noneCommon(tokens.get(at + 1).text() + " " + tokens.get(at + 2).text()));
  }

  /**
   * the Reader Privacy Principles: whether a name of a work begins with the word of a post, which
   * has no article before a person's name.
   */
  boolean workHeaded(String text, List<NameToken> tokens, int at, List<Span> closed) {
    return DETERMINED.matcher(text.substring(0, tokens.get(at).span().start())).find()
        && headedClass(text, tokens, at, closed)
            .filter(type -> !NO_WORK.contains(type))
            .isPresent();
  }

  /** Whether a title word inside a run is part of a name: Ministers Meeting. */
  boolean headed(String text, List<NameToken> tokens, int start, int at, List<Span> closed) {
    return headedClass(text, tokens, at, closed).isPresent();
  }

  private Optional<String> headedClass(
      String text, List<NameToken> tokens, int at, List<Span> closed) {
    int end = at + 1;
    while (end < tokens.size()
        && NameToken.own(tokens, end, closed)
        && NameToken.adjacent(text, tokens, end - 1, end)) {
      end++;
    }
    String name =
        new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()).of(text);
    return end > at + 1 ? names.classOf(name) : Optional.empty();
  }

  /** Whether a preposition after a name may belong to it: Institute for, Ministry of. */
  boolean takesComplement(String told, String preposition, List<Span> known, Span sofar) {
    if (known.stream().anyMatch(span -> span.equals(sofar))) {
      return false;
    }
    if (ABOUT.contains(preposition) && names.classOf(told).filter(NO_TOPIC::contains).isPresent()) {
      // works with Harbour University on Deep Check: no university is on something.
      return false;
    }
    if (preposition.equals("for") && names.classOf(told).filter(VENUE::equals).isPresent()) {
      // packed Grange Hall for the Open Data Forum: what a hall is filled for has its own name.
      return false;
    }
    return names.head(told).isPresent()
        || names.head(told + " of").isPresent()
        || names.headAlone(told);
  }

  /** Council of Europe's Convention: whose it is, where that is a body, is no part of a name. */
  boolean body(String text, Span first, Span last) {
    return names
        .classOf(new Span(first.start(), last.end()).of(text))
        .filter(type -> BODIES.contains(type))
        .isPresent();
  }

  /** on World Accessibility Awareness Day: when, and not what about. */
  boolean day(String text, List<NameToken> tokens, int from, List<Span> closed) {
    int end = from + 1;
    while (end < tokens.size()
        && NameToken.own(tokens, end, closed)
        && NameToken.adjacent(text, tokens, end - 1, end)) {
      end++;
    }
    return end > from + 1 && days.contains(tokens.get(end - 1).lower());
  }

  /**
   * the Accra Call for Cyber Resilience: whether a name whose noun tells nothing goes on with its
   * subject.
   */
  boolean titled(String text, Span sofar, String preposition, Span next, List<Span> known) {
    String told = sofar.of(text);
    return SUBJECT.contains(preposition)
        && told.indexOf(' ') > 0
        && words.common(EnglishWords.last(told))
        && words.common(next.of(text))
        && DETERMINED.matcher(text.substring(0, sofar.start())).find()
        && known.stream().noneMatch(span -> span.overlaps(next) || span.end() == sofar.end());
  }

  /** Law on Transparency in Algorithms: whether in tells a field, and not where something is. */
  boolean takesField(
      String text, List<NameToken> tokens, int in, List<Span> closed, List<Span> known) {
    int word = in + 1;
    if (word + 2 < tokens.size()
        && tokens.get(word).text().equals("the")
        && NameToken.adjacent(text, tokens, word, word + 2)
        && NameToken.own(tokens, word + 1, closed)
        && NameToken.own(tokens, word + 2, closed)
        && names
            .classOf(
                new Span(tokens.get(word + 1).span().start(), tokens.get(word + 2).span().end())
                    .of(text))
            .isEmpty()) {
      // Convention on Decent Work in the Platform Economy
      return Stream.of(word + 1, word + 2).allMatch(at -> words.common(tokens.get(at).text()))
          && known.stream().noneMatch(span -> span.overlaps(tokens.get(word + 2).span()));
    }
    if (word + 1 < tokens.size()
        && NameToken.own(tokens, word + 1, closed)
        && NameToken.adjacent(text, tokens, in, word + 1)
        && Stream.of(word, word + 1).allMatch(at -> words.common(tokens.get(at).text()))
        && fields.contains(tokens.get(word + 1).lower())) {
      // Commission on Safety and Quality in Health Care
      return true;
    }
    return word < tokens.size()
        && NameToken.own(tokens, word, closed)
        && NameToken.adjacent(text, tokens, in, word)
        && words.common(tokens.get(word).text())
        && known.stream().noneMatch(span -> span.overlaps(tokens.get(word).span()))
        && (word + 1 == tokens.size()
            || !NameToken.own(tokens, word + 1, closed)
            || !NameToken.adjacent(text, tokens, word, word + 1)
            || tokens.get(word + 1).lower().endsWith("s")
                && words.common(tokens.get(word + 1).text()));
  }

  /** National Telecommunications and Information Administration: what would be firms is a field. */
  private boolean field(Span left, Span right, String text) {
    return names.classOf(left.of(text)).filter(COMPANY::equals).isPresent()
        && EnglishWords.last(left.of(text)).endsWith("s")
        && names.classOf(right.of(text)).filter(GOVERNMENT::equals).isPresent();
  }

  /** Whether and joins two words of one name: Ministry of Science and ICT. */
  boolean joined(
      String text,
      List<NameToken> tokens,
      int start,
      int end,
      int after,
      List<Span> closed,
      List<Span> known,
      boolean complement) {
    int last = after + 1;
    while (last < tokens.size()
        && NameToken.own(tokens, last, closed)
        && NameToken.adjacent(text, tokens, last - 1, last)) {
      last++;
    }
    if (addresses.contains(tokens.get(after).text().replaceFirst("\\.$", ""))) {
      // of the University of Malta and Mr Luke Debono: somebody else
      return false;
    }
    if (furtherPost
        .matcher(text)
        .region(tokens.get(after).span().start(), text.length())
        .lookingAt()) {
      // President of the Harbour Society and Dean of the school: somebody's second post.
      return false;
    }
    Span right = new Span(tokens.get(after).span().start(), tokens.get(last - 1).span().end());
    Span left = new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    if (known.stream().anyMatch(span -> span.start() == right.start() && span.length() > 4)
        || known.stream().anyMatch(left::equals)) {
      return false;
    }
    boolean rightHeaded = names.classOf(right.of(text)).isPresent();
    if (complement && COINED.matcher(right.of(text)).matches()) {
      // the University of Groningen and DataWatch: a name by itself
      return false;
    }
    if (complement) {
      // Center for AI and Digital Policy: a field of work, that a plan might be called so too.
      return !rightHeaded || names.classOf(right.of(text)).filter(PLAN::equals).isPresent();
    }
    // Science and Technology Institute: nothing but the end tells what it is.
    return rightHeaded
        && names.classOf(right.of(text)).filter(REGION::equals).isEmpty()
        && (names.classOf(left.of(text)).isEmpty() || field(left, right, text))
        && end - start <= 2
        && tokens.subList(start, end).stream().map(NameToken::text).allMatch(words::common)
        && start > 0
        && names.classOf(text.substring(left.start(), right.end())).isPresent()
        && text.charAt(right.start()) != text.charAt(left.start());
  }
}

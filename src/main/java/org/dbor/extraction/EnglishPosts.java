package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds posts with what they are for: {@code Secretary of State for Science, Innovation and
 * Technology}, {@code head of advocacy}. Without this the fields would pass for names.
 *
 * <p>What follows a post may as well be an organization ({@code director of Open Cities}); then it
 * is left to the rules.
 */
final class EnglishPosts {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]*";
  private static final Pattern ONE_WORD = Pattern.compile(WORD);
  private static final Pattern WORDS = Pattern.compile(WORD + "(?: " + WORD + ")*");

  /** What stands behind a field: with whom the post is held, or a comma and a name. */
  private static final Pattern BEHIND =
      Pattern.compile("(?s)(?:,? at | with |, (?:the )?\\p{Lu}).*");

  /** Former Health Secretary: that is one no more. */
  private static final Pattern PAST = Pattern.compile("(?i:former|ex|late|retired)[ -]$");

  private static final Pattern DETERMINED =
      Pattern.compile("(?i:the|its|our|their|this) (?<noun>\\p{L}+)");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(" (?i:of|for) (?:an?|its|our|their|the|this) \\p{Ll}");

  private static final Pattern OF_THE = Pattern.compile(" (?i:of) the ");

  /** Whose field may be called like a body: minister of the Public Service. */
  private static final String MINISTER = "minister";

  private static final List<String> PLACES = List.of(Iris.TERMS + "Country", Iris.TERMS + "Region");

  private static final Pattern MINISTER_OF_FIELD = Pattern.compile("(?i)(?<!prime )minister$");

  /** One word that closes what is said of the minister. */
  private static final Pattern COINED_FIELD =
      Pattern.compile("\\p{Lu}\\p{Ll}{4,}(?=[,;.)]|$| (?:and|at|said|told)\\b)");

  private static final Pattern DETERMINER = Pattern.compile("(?:the|an?|its|our|their)\\b");

  private static final Pattern NAME_BEHIND = Pattern.compile(" \\p{Lu}");

  private static final Pattern FIELD_ALONE = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private static final Pattern NAME =
      Pattern.compile(" " + WORD + " " + WORD + "(?: " + WORD + ")?(?! \\p{Lu}|\\p{L})");

  private static final String JOINT =
      "(?:,? and the |,? and | & |, | of the | of | for the | for | )";

  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final Set<String> acronyms;
  private final Set<String> fieldPosts;
  private final Set<String> units;
  private final Set<String> ministries;
  private final Set<String> addresses;
  private final Pattern capitalised;
  private final Pattern lower;
  private final Pattern portfolio;
  private final Set<String> stops;

  EnglishPosts(
      Names names,
      EnglishNames english,
      EnglishWords words,
      EnglishTitles titles,
      Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.words = words;
    this.addresses = lexicon.set("form-of-address");
    this.ministries = lexicon.set("ministry-name");
    this.acronyms = lexicon.set("field-acronym");
    this.fieldPosts = lexicon.set("field-post");
    this.units = lexicon.set("unit-of-firm");
    // The Office of the Privacy Commissioner for Personal Data: the name of a body.
    String post =
        "(?<![\\p{L}\\p{N}-])(?<!(?:Office|Bureau) of the (?:\\p{Lu}\\p{Ll}{1,20} )?)(?<post>"
            + titles.expression()
            + ") (?i:of|for) ";
    this.capitalised =
        Pattern.compile(post + "(?:the |a )?(?<field>" + WORD + "(?:" + JOINT + WORD + "){0,9})");
    this.stops = lexicon.set("never-name");
    this.portfolio =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}'’.-])(?<field>"
                + WORD
                + "(?:(?:,? and |, | & | )"
                + WORD
                + "){0,5}) (?<post>"
                + Alternation.of(lexicon.set("portfolio-post"))
                + ")(?= (?:\\p{Lu}[\\p{L}.]* )?\\p{Lu}[\\p{L}.'’-]+ \\p{Lu})");
    this.lower =
        Pattern.compile(
            post
                + "(?<field>\\p{Ll}[\\p{Ll}-]+(?:(?:,? and |, | )\\p{Ll}[\\p{Ll}-]+){0,4}?)"
                + "(?= (?:at|with) | \\p{Lu}\\p{L}+ \\p{Lu}|[,.;)]|$)");
  }

  /** Posts with their fields, in text order. */
  List<Mention.Title> find(String text, Discourse discourse) {
    List<Mention.Title> found = new ArrayList<>();
    Matcher matcher = capitalised.matcher(text);
    while (matcher.find()) {
      int common = withoutLastOfCommas(text, matcher.start("field"), fieldEnd(text, matcher));
      int end = common > matcher.start("field") ? common : coinedEnd(text, matcher, discourse);
      boolean body =
          bodyMeant(text.substring(matcher.end("post"), end).replaceFirst("^ \\w+ ", ""));
      if (end > matcher.start("field") && !body && field(text, matcher, end, discourse)) {
        found.add(title(text, matcher, end));
      }
    }
    matcher = lower.matcher(text);
    while (matcher.find()) {
      // head of policy Jane Roe, but not chair of the Harbour Institute
      boolean name =
          DETERMINER.matcher(matcher.group("field")).lookingAt()
              && NAME_BEHIND.matcher(text).region(matcher.end(), text.length()).lookingAt();
      if (!name
          && names.known(matcher.group("field"), ORGANIZATION, discourse).isEmpty()
          && !bodyMeant(matcher.group("field"))) {
        found.add(title(text, matcher, matcher.end("field")));
      }
    }
    matcher = portfolio.matcher(text);
    while (matcher.find()) {
      int start = portfolioStart(text, matcher);
      if (start < matcher.start("post")
          && !PAST.matcher(text.substring(0, start)).find()
          && !known(text.substring(start, matcher.end("field")), discourse)) {
        Span whole = new Span(start, matcher.end("post"));
        found.add(new Mention.Title(whole, whole.of(text)));
      }
    }
    return found;
  }

  /** vice chairperson of the commission: a body named before, and no field. */
  private boolean bodyMeant(String field) {
    Matcher determined = DETERMINED.matcher(field);
    return determined.matches()
        && english.classesOfNoun(determined.group("noun")).stream()
            .anyMatch(type -> names.isA(type, ORGANIZATION));
  }

  /** Information and Communications Secretary: where the common words before a post begin. */
  private int portfolioStart(String text, Matcher matcher) {
    int start = matcher.start("post");
    Matcher word = ONE_WORD.matcher(text).region(matcher.start("field"), matcher.end("field"));
    while (word.find()) {
      boolean field =
          (words.common(word.group()) || acronyms.contains(word.group()))
              && !stops.contains(word.group().toLowerCase(Locale.ROOT));
      if (!field) {
        start = matcher.start("post");
      } else if (start == matcher.start("post")) {
        start = word.start();
      }
    }
    return start < matcher.start("post") && headed(text.substring(start, matcher.end("field")))
        ? matcher.start("post")
        : start;
  }

  private static Mention.Title title(String text, Matcher matcher, int end) {
    Span whole = new Span(matcher.start("post"), end);
    Span post = new Span(matcher.start("post"), matcher.end("post"));
    // chair of its committee on safety: what is not named tells the post no better.
    boolean told = !OF_ANOTHER.matcher(text).region(matcher.end("post"), end).lookingAt();
    return new Mention.Title(whole, (told ? whole : post).of(text));
  }

  /** Where the common words end: a field is made of them, a name is not. */
  private int fieldEnd(String text, Matcher matcher) {
    int start = matcher.start("field");
    int end = start;
    int last = start;
    int count = 0;
    Matcher word = ONE_WORD.matcher(text).region(start, matcher.end("field"));
    while (word.find()) {
      boolean common =
          word.end() - word.start() > 1
              && (words.common(word.group()) || acronyms.contains(word.group()));
      if (!common) {
        // Mark Holland: a first name that is a word besides.
        boolean first = text.charAt(word.start() - 1) == ' ' && word.start() - 1 == end;
        boolean addressed = addresses.contains(word.group());
        return first && !addressed && count > 1 && rest(text, word.start()) == 1 ? last : end;
      }
      last = end;
      end = word.end();
      count++;
    }
    return end;
  }

  /**
   * Deputy Minister of Interculturality: what a minister, but no prime minister, is of is a field.
   */
  private int coinedEnd(String text, Matcher matcher, Discourse discourse) {
    int start = matcher.start("field");
    Matcher word = COINED_FIELD.matcher(text).region(start, text.length());
    return MINISTER_OF_FIELD.matcher(matcher.group("post")).find()
            && word.lookingAt()
            && names.known(word.group(), PLACES, discourse).isEmpty()
        ? word.end()
        : start;
  }

  /** Head of Policy, Meta: what follows a comma without and is no part of the field. */
  private static int withoutLastOfCommas(String text, int start, int end) {
    int cut = end;
    int comma = text.lastIndexOf(", ", cut - 1);
    while (comma > start && !text.substring(comma, cut).contains(" and ")) {
      cut = comma;
      comma = text.lastIndexOf(", ", cut - 1);
    }
    return cut;
  }

  private static int rest(String text, int from) {
    Matcher run = WORDS.matcher(text).region(from, text.length());
    return run.lookingAt() ? run.group().split(" ").length : 0;
  }

  /** Whether it is the field of a post and no organization. */
  private boolean field(String text, Matcher matcher, int end, Discourse discourse) {
    String field = text.substring(matcher.start("field"), end);
    String whole = text.substring(matcher.start("field"), matcher.end("field"));
    if (known(field, discourse)
        || known(whole, discourse)
        || body(text, matcher.start("field"), end)) {
      return false;
    }
    String post = matcher.group("post").toLowerCase(Locale.ROOT);
    boolean ofBody =
        OF_THE.matcher(text.substring(matcher.end("post"), matcher.start("field"))).matches()
            && !post.endsWith(MINISTER)
            && whole.indexOf(' ') > 0;
    if (ofBody && (headed(field) || headed(whole))) {
      // vice-president of the National Union of Journalists
      return false;
    }
    if (fieldPosts.stream().anyMatch(post::endsWith) || !ofBody && unit(field)) {
      return true;
    }
    return !headed(field)
        && !headed(whole)
        && (BEHIND.matcher(text.substring(end)).matches()
            || FIELD_ALONE.matcher(field).matches() && someone(text, end));
  }

  /** Head of Media Relations: what firms and bodies have, and no body. */
  private boolean unit(String field) {
    return units.contains(field.substring(field.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** the Health Workers' Alliance: whether the words from the field on have a head noun. */
  private boolean body(String text, int start, int end) {
    Matcher run = WORDS.matcher(text).region(start, text.length());
    return run.lookingAt() && run.end() > end && english.classOf(run.group()).isPresent();
  }

  /** Director of Inclusion Ayesha Karim: two or three words of no language follow the field. */
  private boolean someone(String text, int end) {
    Matcher name = NAME.matcher(text).region(end, text.length());
    return name.lookingAt() && words.noneCommon(name.group().strip());
  }

  private boolean headed(String name) {
    return english.classOf(name).filter(type -> names.isA(type, ORGANIZATION)).isPresent();
  }

  /** Open Cities, or Science and ICT, by which a ministry is known. */
  private boolean known(String name, Discourse discourse) {
    return organization(name, discourse)
        || ministries.stream().anyMatch(ministry -> organization(ministry + " " + name, discourse));
  }

  private boolean organization(String name, Discourse discourse) {
    return names
        .known(name, ORGANIZATION, discourse)
        .filter(entity -> names.isA(entity, ORGANIZATION))
        .isPresent();
  }
}

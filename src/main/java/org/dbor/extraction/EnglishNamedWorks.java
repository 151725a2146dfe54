package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the works that a document names, before it is read: {@code launched 7726 Plus}, {@code its
 * report A Human on the Line}, {@code the Harbour One-Stop Service will cover portals}.
 *
 * <p>What a name is of is often told only in a later sentence, and where it ends only where
 * something says that a name stands there; so every sentence is asked first.
 */
final class EnglishNamedWorks {
  /** What we are putting before you today: something was made public. */
  private static final Pattern MADE_PUBLIC =
      Pattern.compile(
          "(?<!\\p{L})(?:announc|introduc|launch|present|propos|publish|unveil)\\p{Ll}+|putting"
              + " before");

  private static final String INITIATIVE = Iris.TERMS + "Initiative";
  private static final String PROGRAMME = Iris.TERMS + "Programme";
  private static final String INSTRUMENT = Iris.TERMS + "Instrument";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");
  private static final List<String> TOLD = List.of(INITIATIVE, INSTRUMENT, MEASURE);

  static final String WORD = "#?\\p{Lu}[\\p{L}\\p{N}'’&/-]*";
  private static final String NUMBER = "\\d{2,5}(?:/\\d{1,2})?";

  /** Public Money, Private Code: a title of two parts, which nothing follows. */
  private static final String TWOFOLD =
      "(?:, (?:" + WORD + " (?=\\p{Lu}))*" + WORD + "(?=[.;)]|, (?:an?|the|its|our) |$))?";

  /** Words before a name that are no part of it, and of it the last the noun for the work. */
  private static final String MODIFIERS =
      "(?: (?<modifiers>[\\p{Ll}\\d][\\p{L}\\d'’-]*(?: [\\p{Ll}\\d][\\p{L}\\d'’-]*){0,4}?))?";

  /** What may follow the noun that tells what something is. */
  private static final String MORE =
      "(?= (?:for|that|to|which|in|of|on|with|by|open|meant|under|run|built|drawn|set|\\p{Ll}+ed)(?!\\p{L})"
          + "|[,.;]|$)";

  /** What is launched to be used is spoken of so, whatever its noun. */
  private static final String SERVICE = "service";

  /** its advice service: a service that the document tells of besides. */
  private static final Pattern OTHER_SERVICE =
      Pattern.compile(
          "(?<!\\p{L})(?i:an?|its|their|new) (?:[\\p{L}\\d'’-]+ ){0,3}services?(?!\\p{L})");

  /** Senate Bill No: what a number follows. */
  private static final Pattern NUMBERED = Pattern.compile(".* No");

  /** Characters of a name at most: what is longer is a sentence. */
  private static final int LONGEST = 70;

  /** What a clue says with a name. */
  private record Clue(Span span, Optional<String> noun, Kind kind) {}

  /** What tells that a name is a work's. */
  private enum Kind {
    LAUNCHED,
    PUBLISHED,
    ATTACHED,
    SAID,
    /** The Harbour Passport, a certificate for firms: of common words alone a name of a work. */
    APPOSED,
    /** Ask Amina, our chat service for girls: what somebody has is no body and nobody. */
    OWNED,
    /** Called Ring First, it is a hotline. */
    CALLED,
    /** Said of two words with and, in the singular: one name. */
    JOINT
  }

  private final Names names;
  private final EnglishNames english;
  private final EnglishWords words;
  private final EnglishTitles titles;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Set<String> workNouns;
  private final Set<String> times;
  private final EnglishWorkExtent extent;
  private final List<Pattern> launched;
  private final List<Pattern> published;
  private final List<Pattern> attached;
  private final Pattern saidOfWork;
  private final Pattern saidInPassing;
  private final Pattern joint;
  private final Pattern called;

  /** Tarang, as the project is called, */
  private final Pattern calledSo;

  private final Pattern namedIt;
  private final Pattern apposed;
  private final Pattern owned;
  private final Pattern defined;
  private final Pattern introduced;
  private final Pattern explained;
  private final Pattern actor;
  private final Pattern holder;

  EnglishNamedWorks(
      Gazetteer gazetteer,
      Names names,
      EnglishNames english,
      EnglishWords words,
      EnglishTitles titles,
      Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.english = english;
    this.words = words;
    this.titles = titles;
    this.lexicon = lexicon;
    this.workNouns =
        Stream.of("naming-noun", "work-noun", "launched-noun")
            .flatMap(set -> lexicon.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.times =
        Stream.concat(
                lexicon.formsOfSets("month-").stream(), lexicon.formsOfSets("weekday-").stream())
            .map(form -> form.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> small =
        Stream.of("word-inside-title", "inside-called-name", "inside-told-name")
            .flatMap(set -> lexicon.set(set).stream())
            .collect(Collectors.toUnmodifiableSet());
    this.extent =
        new EnglishWorkExtent(gazetteer, names, english, words, titles, lexicon, small, times);
    String title =
        "(?<name>(?:"
            + NUMBER
            + " )?"
            + WORD
            + "(?:(?: (?:"
            + Alternation.of(small)
            + ")){0,3} "
            + WORD
            + ")*"
            + TWOFOLD
            + ")";
    String determined =
        "(?: (?:the|an?|its|their|our|his|her|this|(?:\\p{Lu}[\\p{L}-]+"
            + " ){0,4}\\p{Lu}[\\p{L}-]+['’]s?)"
            + MODIFIERS
            + ")?";
    String when =
        "(?: (?:today|yesterday|jointly|formally|officially|recently|finally|also|(?:on|this|last)"
            + " \\p{L}+|for consultation))?";
    this.launched =
        List.of(
            active("launching-verb-form", when, determined, title),
            passive("launching-verb-form", title));
    this.published =
        List.of(
            active("publishing-verb-form", when, determined, title),
            passive("publishing-verb-form", title));
    String noun = "(?<noun>" + Alternation.of(workNouns) + ")";
    String article =
        "(?<!\\p{L})(?i:the|an?|its|their|our|his|her|this|new|draft|\\d{4}|\\p{L}+['’]s?)"
            + " (?:[\\p{Ll}\\d-]+ ){0,3}?";
    this.attached =
        List.of(
            Pattern.compile(
                article
                    + noun
                    + ",? (?:(?:called|entitled|titled|named|dubbed|known as) )?"
                    + title),
            // a separate scheme for court clerks, Ask First, will start
            Pattern.compile(
                article
                    + noun
                    + " (?:for|on|to|against) [\\p{Ll}\\d'’ -]{3,50}, "
                    + title
                    + "(?=, (?!and |or ))"),
            Pattern.compile(title + " (?<!, )(?=\\p{Ll})" + noun + "(?![\\p{L}-])(?! \\p{Lu})"));
    this.explained =
        Pattern.compile(
            "^(?:,| –| —| \\() (?:an?|the|its|their|our) (?:[\\p{L}\\d'’-]+ ){0,4}?(?<noun>(?i:"
                + Alternation.of(explaining(lexicon))
                + "))(?![\\p{L}-])");
    String said = Alternation.of(lexicon.set("said-of-work"));
    this.saidOfWork = Pattern.compile(title + "(?:,[^,.;]{3,80},)? (?:" + said + ")(?!\\p{L})");
    this.saidInPassing =
        Pattern.compile(
            title
                + ", which (?:"
                + said
                + "|"
                + Alternation.of(lexicon.set("which-of-work"))
                + ")(?!\\p{L})");
    this.joint =
        Pattern.compile(
            "(?<name>"
                + WORD
                + "(?: "
                + WORD
                + "){0,2} and "
                + WORD
                + "(?: "
                + WORD
                + "){0,3})(?:,[^,.;]{3,80},)? (?=\\p{L}+s )(?:"
                + said
                + ")(?!\\p{L})");
    this.called =
        Pattern.compile(
            "^(?:Called|Named|Dubbed|Known as|Titled|Entitled|Branded|Christened) "
                + title
                + ", (?:it|they|this|the (?:new |free )?(?<noun>"
                + Alternation.of(workNouns)
                + ")) ");
    this.calledSo =
        Pattern.compile(
            title
                + ", as (?:the|this) (?:[\\p{Ll}-]+ )?"
                + noun
                + " (?:is|was|will be|has been) (?:called|dubbed|known|named),");
    this.namedIt =
        Pattern.compile(
            "^(?:(?:It|This) (?:is|was|will be|has been) (?:called|named|dubbed|known as|titled)|We"
                + " (?:call|have called|named) it|Its name is) (?:the )?"
                + title
                + "(?=[.,;])");
    this.apposed =
        Pattern.compile(
            title + "(?:,| –| —) (?:an?|the first) (?:[\\p{Ll}\\d'’-]+ ){0,4}?" + noun + MORE);
    this.owned =
        Pattern.compile(
            title + "(?:,| –| —) (?:our|its|their) (?:[\\p{Ll}\\d'’-]+ ){0,4}?" + noun + MORE);
    this.defined =
        Pattern.compile(
            title
                + " (?:is|are|will be) (?:now )?(?:an?|the (?:first|country's first|national)) "
                + "(?:[\\p{Ll}\\d-]+ ){0,4}?"
                + noun
                + MORE);
    this.introduced =
        Pattern.compile(
            "(?<!\\p{L})(?i:an?|its|their|the) (?:[\\p{Ll}\\d-]+ ){0,3}?" + noun + "(?![\\p{L}-])");
    this.actor =
        Pattern.compile(
            "^(?: \\([^)]*\\))?(?:,[^,.;]{3,80},)? (?:today |yesterday |on \\p{L}+ |has |have |had"
                + " |also )*(?:"
                + Alternation.of(lexicon.set("said-of-body"))
                + ")(?!\\p{L})|^['’]s? (?:\\p{L}+ ){0,2}"
                + titles.expression()
                + "(?!\\p{L})|^ "
                + titles.expression()
                + "(?!\\p{L})");
    this.holder =
        Pattern.compile(
            "(?:"
                + titles.expression()
                + " (?:of|at|for)|according to|(?:said|told|by|from|with)) (?:the )?$");
  }

  private static Set<String> explaining(Lexicon lexicon) {
    Set<String> nouns = new TreeSet<>(lexicon.set("naming-noun"));
    nouns.addAll(lexicon.set("launched-noun"));
    nouns.addAll(lexicon.set("work-noun"));
    nouns.addAll(lexicon.set("measure-noun"));
    return nouns;
  }

  private Pattern active(String verbs, String when, String determined, String title) {
    return Pattern.compile(
        "(?<!\\p{L})(?:"
            + Alternation.of(lexicon.set(verbs))
            + ")"
            + when
            + determined
            + " "
            + title);
  }

  /** The Digital Rights Clinic, opened this morning; 7726 Plus was launched. */
  private Pattern passive(String verbs, String title) {
    return Pattern.compile(
        title
            + "(?:,| (?:is|was|are|were|will be|has been|have been|is being|was being|to be))(?:"
            + " (?:now|also|first|officially|formally|jointly|to be|today|being))? (?:"
            + Alternation.of(
                lexicon.set(verbs).stream()
                    .filter(
                        form ->
                            form.matches(
                                "(?:\\p{L}+ed|put|set|drawn|brought|laid|sent|run)(?: .*)?"))
                    .toList())
            + ")(?!\\p{L})");
  }

  /** The works that sentences name. */
  NamedWorks find(List<String> sentences) {
    Map<String, List<Clue>> clues = new LinkedHashMap<>();
    String before = "";
    for (String sentence : sentences) {
      List<Clue> told = clues(sentence);
      called(sentence, before).ifPresent(told::add);
      before = sentence;
      for (Clue clue : told) {
        clues.computeIfAbsent(clue.span().of(sentence), name -> new ArrayList<>()).add(clue);
      }
    }
    Map<String, NamedWorks.Work> works = new HashMap<>();
    clues.forEach(
        (name, told) -> work(name, told, sentences).ifPresent(work -> works.put(name, work)));
    return new NamedWorks(works);
  }

  private List<Clue> clues(String text) {
    List<Clue> found = new ArrayList<>();
    launched.forEach(pattern -> add(pattern, text, Kind.LAUNCHED, found));
    published.forEach(pattern -> add(pattern, text, Kind.PUBLISHED, found));
    attached.forEach(pattern -> add(pattern, text, Kind.ATTACHED, found));
    add(saidOfWork, text, Kind.SAID, found);
    add(saidInPassing, text, Kind.SAID, found);
    add(joint, text, Kind.JOINT, found);
    add(calledSo, text, Kind.CALLED, found);
    add(apposed, text, Kind.APPOSED, found);
    add(owned, text, Kind.OWNED, found);
    add(defined, text, Kind.APPOSED, found);
    return found;
  }

  /** The city opened a hotline. Called Ring First, it …: a hotline. */
  private Optional<Clue> called(String text, String before) {
    Matcher matcher = called.matcher(text);
    if (!matcher.find()) {
      return namedIt(text, before);
    }
    Matcher noun = introduced.matcher(before);
    Optional<String> told =
        Optional.ofNullable(matcher.group("noun"))
            .or(() -> noun.find() ? Optional.of(noun.group("noun")) : Optional.empty());
    return Optional.of(called(matcher, told));
  }

  /**
   * We are launching a service. It is called Safe Tin.: what was made public the sentence before.
   */
  private Optional<Clue> namedIt(String text, String before) {
    Matcher matcher = namedIt.matcher(text);
    Matcher noun = introduced.matcher(before);
    boolean told = noun.find();
    if (!matcher.find() || !told && !MADE_PUBLIC.matcher(before).find()) {
      return Optional.empty();
    }
    return Optional.of(called(matcher, told ? Optional.of(noun.group("noun")) : Optional.empty()));
  }

  private static Clue called(Matcher named, Optional<String> noun) {
    Span name = new Span(named.start("name"), named.end("name"));
    return new Clue(name, noun.map(one -> one.toLowerCase(Locale.ROOT)), Kind.CALLED);
  }

  private void add(Pattern pattern, String text, Kind kind, List<Clue> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span name = extent.trimmed(text, new Span(matcher.start("name"), matcher.end("name")));
      // and Rest, of Read and Rest: what begins with a small word is no name.
      if (!name.isEmpty()
          && !Character.isLowerCase(text.charAt(name.start()))
          && !(kind != Kind.ATTACHED && setOff(text, name))) {
        found.add(new Clue(name, noun(matcher, text, name), kind));
      }
    }
  }

  /** Chile's minister, Jane Roe, opened: who is set off by commas, and nothing that is opened. */
  private static boolean setOff(String text, Span name) {
    return text.startsWith(", ", Math.max(0, name.start() - 2))
        && name.start() > 2
        && text.startsWith(",", name.end());
  }

  private Optional<String> noun(MatchResult match, String text, Span name) {
    Map<String, Integer> groups = match.namedGroups();
    Matcher after = explained.matcher(text.substring(name.end()));
    if (groups.containsKey("noun") && match.group("noun") != null) {
      return Optional.of(match.group("noun").toLowerCase(Locale.ROOT));
    }
    if (after.find()) {
      return Optional.of(after.group("noun").toLowerCase(Locale.ROOT));
    }
    return groups.containsKey("modifiers") && match.group("modifiers") != null
        ? Optional.of(EnglishWords.last(match.group("modifiers"))).filter(workNouns::contains)
        : Optional.empty();
  }

  /** What the clues tell a name to be, if it is a work's. */
  private Optional<NamedWorks.Work> work(String name, List<Clue> clues, List<String> sentences) {
    boolean introduced = introduced(name, clues);
    if (!mayBe(name) || !introduced && words.noneCommon(name)) {
      return Optional.empty();
    }
    Optional<String> own = english.classOf(name);
    boolean work = own.filter(type -> names.isA(type, TOLD)).isPresent();
    boolean body =
        own.isPresent() && !work && !lexicon.set("body-or-work-noun").contains(head(name));
    Set<String> nouns =
        clues.stream().flatMap(clue -> clue.noun().stream()).collect(Collectors.toSet());
    if (nouns.stream().anyMatch(this::event)) {
      return Optional.empty();
    }
    Set<Kind> kinds = clues.stream().map(Clue::kind).collect(Collectors.toSet());
    if (body || !work && acts(name, sentences)) {
      return Optional.empty();
    }
    boolean several =
        introduced || name.indexOf(' ') > 0 || EnglishWords.COINED.matcher(name).matches();
    boolean plain = plain(name);
    boolean apposed =
        kinds.equals(Set.of(Kind.APPOSED))
            && !lexicon.set("body-or-work-noun").contains(head(name));
    boolean onlySaid = kinds.equals(Set.of(Kind.SAID)) && (clues.size() < 2 || !plain);
    if (!several
        || (kinds.contains(Kind.JOINT) || apposed) && !plain
        || onlySaid && !work && !spokenOf(head(name), sentences)) {
      return Optional.empty();
    }
    Optional<String> kind =
        nouns.stream()
            .sorted()
            .flatMap(noun -> english.classesOfNoun(noun).stream().limit(1))
            .filter(type -> names.isA(type, TOLD))
            .findFirst();
    String type =
        own.filter(one -> names.isA(one, TOLD))
            .or(() -> kind)
            .orElse(
                kinds.contains(Kind.PUBLISHED) && !kinds.contains(Kind.LAUNCHED)
                    ? INSTRUMENT
                    : PROGRAMME);
    boolean told = !work || name.contains(", ") || kinds.contains(Kind.CALLED);
    if (own.isEmpty()
        && !spokenOf(head(name), sentences)
        && nouns.stream().noneMatch(noun -> spokenOf(noun, sentences))
        && (nouns.isEmpty() || kinds.contains(Kind.LAUNCHED))) {
      nouns.addAll(
          lexicon.set(names.isA(type, List.of(INSTRUMENT)) ? "said-of-text" : "said-of-launched"));
    }
    if (work && kinds.contains(Kind.LAUNCHED) && servesOnly(type, sentences)) {
      nouns.add(SERVICE);
    }
    nouns.add(head(name));
    return Optional.of(new NamedWorks.Work(name, type, nouns, told));
  }

  /**
   * Launched Bolo, a service for farmers: a name without a common word is a work's only where it is
   * launched and its noun told.
   */
  private boolean introduced(String name, List<Clue> clues) {
    return words.noneCommon(name)
        && clues.stream()
            .filter(clue -> clue.kind() == Kind.LAUNCHED || clue.kind() == Kind.CALLED)
            .flatMap(clue -> clue.noun().stream())
            .anyMatch(noun -> workNouns.contains(noun) || noun.equals(SERVICE));
  }

  /**
   * Launched the Harbour Safety Desk. The service starts in May: what is launched to be used is the
   * service, where nothing else of the document is a service.
   */
  private boolean servesOnly(String type, List<String> sentences) {
    return names.isA(type, List.of(MEASURE))
        && sentences.stream().noneMatch(text -> OTHER_SERVICE.matcher(text).find());
  }

  /** Whether all its words are common: Borrow and Connect. */
  private boolean plain(String name) {
    return Arrays.stream(name.split(" "))
        .allMatch(word -> Character.isLowerCase(word.charAt(0)) || words.common(word));
  }

  private boolean event(String noun) {
    return english.classesOfNoun(noun).stream().anyMatch(type -> names.isA(type, EVENT));
  }

  /** Whether a name may be a work's: somebody's, and what is known, is none. */
  private boolean mayBe(String name) {
    String first = name.split(" ")[0];
    return name.length() <= LONGEST
        && !NUMBERED.matcher(name).matches()
        && gazetteer.named(name).isEmpty()
        && (!lexicon.set("given-name").contains(first) || words.common(EnglishWords.last(name)))
        && !titles.title(first.toLowerCase(Locale.ROOT))
        && !times.contains(first.toLowerCase(Locale.ROOT));
  }

  /** The last word before what the name says it is on. */
  private static String head(String name) {
    return EnglishWords.last(name.split(" (?:of|on|for|against|to|in) ")[0]);
  }

  /** Whether the document speaks of something by its noun alone. */
  private static boolean spokenOf(String noun, List<String> sentences) {
    Pattern alone =
        Pattern.compile(
            "(?<!\\p{L})(?i:the|this|its) (?i:" + Pattern.quote(noun) + ")(?![\\p{L}-]| \\p{Lu})");
    return sentences.stream().anyMatch(text -> alone.matcher(text).find());
  }

  /** Whether somebody of that name says or does something. */
  private boolean acts(String name, List<String> sentences) {
    for (String text : sentences) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        if (actor.matcher(text.substring(at + name.length())).find()
            || holder.matcher(text.substring(0, at)).find()) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/** Reads the lines of an English list as what the sentence before them goes on to say. */
final class EnglishLists {
  private static final List<String> INSTRUMENT = List.of(Iris.TERMS + "Instrument");

  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Plan", Iris.TERMS + "Programme", Iris.TERMS + "Instrument");

  /** What may be named in the line that announces a list of its parts. */
  private static final List<String> NAMED_WORKS =
      List.of(Iris.TERMS + "Initiative", Iris.TERMS + "Instrument", Iris.TERMS + "Measure");

  /** A list without a subject of its own is of a work named so many sentences ago at most. */
  private static final int REACH = 3;

  private static final String BE = "be";

  /** The bill would amend the act to, Every lender shall –: what lines go on from. */
  private static final Pattern OPEN =
      Pattern.compile("(?::|\\s(?:to|shall|must|will|would|shall not|must not)[:\\s–—-]*)$");

  /** What does it offer?: the lines after a question answer it. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "^What (?:does|do|will|would) .* (?:contain|cover|include|offer|provide)\\?$");

  /** Its main tasks are as follows. */
  private static final Pattern AS_FOLLOWS = Pattern.compile(" (?:is|are) as follows[.:]?$");

  /** The mark of a numbered item, and the first item of a list of them. */
  private static final Pattern NUMBER = Pattern.compile("\\(?1[.)]");

  private static final Pattern FIRST = Pattern.compile("\\(?1[.)]\\s");

  /** So many sentences back is what a question asks of. */
  private static final int REACH_OF_QUESTION = 6;

  /** Under the charter, firms undertake to: what they have to do under it. */
  private static final Pattern UNDERTAKEN =
      Pattern.compile(
          "(?:Under|By signing|By joining) (?:the|this|its) .* (?:undertake|commit(?:"
              + " themselves)?|agree|pledge|promise)s? to[:\\s–—-]*");

  private static final Pattern TO_COME = Pattern.compile("\\sto[:\\s–—-]*$");

  /** How rules call the verb of what is asked for itself. */
  private static final String OF_ITSELF = " it";

  /** What opens an item that has a bullet of its own, if any: to publish reports. */
  private static final String TO = "to ";

  private static final Pattern ITEM_END =
      Pattern.compile("\\s[–—-]\\s|:\\s|\\.\\s|[.;,]?(?:\\s(?:and|or))?$");

  private final Names names;
  private final Set<String> measureNouns;
  private final Set<String> goalNouns;
  private final Set<String> pronouns;
  private final List<String> dutyVerbs;
  private final List<String> listVerbs;
  private final List<String> goalVerbs;
  private final Pattern verbal;
  private final Pattern duty;
  private final Pattern following;

  /** The plan has three main parts. */
  private final Pattern counted;

  EnglishLists(Names names, Lexicon lexicon) {
    this.names = names;
    this.measureNouns = lexicon.set("list-noun");
    this.goalNouns = lexicon.set("list-noun-of-goals");
    this.pronouns = lexicon.set("thing-pronoun");
    this.dutyVerbs = List.copyOf(lexicon.set("list-verb-of-duties"));
    this.listVerbs = List.copyOf(lexicon.set("list-verb"));
    this.goalVerbs = List.copyOf(lexicon.set("list-verb-of-goals"));
    this.verbal =
        Pattern.compile(
            " (?:" + Alternation.of(lexicon.set("list-modal")) + ")(?: also)?[:\\s–—-]*$");
    this.duty =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Alternation.of(lexicon.set("list-duty"))
                + ")(?: (?:[\\p{L}-]+ ){1,8}to)?[:\\s–—-]*$");
    this.counted =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + Alternation.of(lexicon.set("number-word"))
                + "|\\d{1,2})(?: [\\p{Ll}-]+)? (?:"
                + Alternation.of(measureNouns)
                + ")\\.$");
    this.following =
        Pattern.compile(
            "(?<!\\p{L})(?:following|these)(?: [\\p{Ll}-]+)? (?:"
                + Alternation.of(measureNouns)
                + ")(?!\\p{L})");
  }

  /** Whether a sentence goes on in the lines after it. */
  boolean opens(String text) {
    return OPEN.matcher(text.strip()).find()
        || counted.matcher(text.strip()).find()
        || AS_FOLLOWS.matcher(text.strip()).find()
        || QUESTION.matcher(text.strip()).matches();
  }

  /** It requires firms to: what is required stands in the lines to come, and it is no firms. */
  static List<Clause> withoutOwnObject(String text, List<Clause> clauses) {
    return TO_COME.matcher(text.strip()).find()
        ? clauses.stream().map(EnglishLists::withoutOwnObject).toList()
        : clauses;
  }

  private static Clause withoutOwnObject(Clause clause) {
    Predicate verb = clause.predicate();
    return clause.with(
        verb.withLemmas(
            verb.lemmas().stream().filter(lemma -> !lemma.endsWith(OF_ITSELF)).toList()));
  }

  /** The list that a line belongs to, if it does; else the list has ended. */
  static Optional<ListIntroduction> goesOn(
      String text, int bulletEnd, List<Clause> clauses, Discourse discourse) {
    String mark = mark(text, bulletEnd);
    if (bulletEnd == 0 && discourse.list().filter(EnglishLists::numbered).isPresent()) {
      // 1. Night support / A team will …: what a numbered heading is followed by ends no list.
      return Optional.empty();
    }
    Optional<ListIntroduction> list =
        discourse
            .list()
            .filter(before -> before.mark().isEmpty() || !FIRST.matcher(text).lookingAt())
            .filter(before -> before.mark().isEmpty() || before.mark().equals(mark))
            .filter(before -> item(text, bulletEnd, clauses).isPresent())
            .map(before -> before.marked(mark));
    discourse.listBegins(list);
    return list;
  }

  /**
   * What the list says of a line: its own verbs where they go on, else the verb before the list.
   */
  static List<Clause> clauses(
      String text, int bulletEnd, List<Clause> clauses, ListIntroduction list) {
    Span item = item(text, bulletEnd, clauses).orElseThrow();
    return list.verbal() && opensWithVerb(clauses, item)
        ? withSubject(clauses, bulletEnd)
        : List.of(clause(list, item, bulletEnd));
  }

  /** What a sentence that ends in a colon says of the lines after it. */
  Optional<ListIntroduction> introduction(
      String text, List<Clause> clauses, List<Mention> atoms, Discourse discourse) {
    boolean verbs = verbal.matcher(text.strip()).find();
    if (duty.matcher(text.strip()).find() || UNDERTAKEN.matcher(text.strip()).matches()) {
      return instrument(atoms, discourse)
          .map(of -> new ListIntroduction(said(dutyVerbs), List.of(of), false, ""));
    }
    Optional<ListIntroduction> parts = verbs ? Optional.empty() : parts(text, clauses, atoms);
    if (parts.isPresent()) {
      return parts;
    }
    for (Clause clause : clauses.reversed()) {
      List<Mention.Named> subjects = new ArrayList<>();
      // This bill would amend the Privacy Act to: of the bill, though nothing else names it.
      boolean active = !clause.phrases(Case.SUBJECT).isEmpty();
      for (NounPhrase phrase : clause.phrases()) {
        if (phrase.role() == Case.SUBJECT || !active && phrase.role() == Case.OBJECT) {
          atoms.stream()
              .filter(atom -> phrase.span().contains(atom.span()))
              .filter(Mention.Named.class::isInstance)
              .map(Mention.Named.class::cast)
              .forEach(subjects::add);
        }
      }
      if (!subjects.isEmpty() && !clause.predicate().negated()) {
        return Optional.of(new ListIntroduction(clause.predicate(), subjects, verbs, ""));
      }
    }
    Optional<ListIntroduction> told = goingOn(clauses, text, verbs, discourse);
    if (told.isPresent()) {
      return told;
    }
    List<Mention.Named> works =
        verbs && clauses.stream().noneMatch(clause -> actsOn(clause, atoms))
            ? works(atoms)
            : List.of();
    if (!works.isEmpty()) {
      // Under the programme, the ministry will:
      return Optional.of(new ListIntroduction(said(listVerbs), works, false, ""));
    }
    boolean ofMeasures =
        measureNouns.stream().anyMatch(noun -> text.toLowerCase(Locale.ROOT).contains(noun));
    return ofMeasures
        ? discourse
            .recent()
            .antecedent(entity -> names.isA(entity, WORKS), REACH)
            .map(EnglishLists::mention)
            .map(work -> new ListIntroduction(said(listVerbs), List.of(work), false, ""))
        : Optional.empty();
  }

  /**
   * The programme has three components:, Key features of the programme: what stands in the list is
   * what the work named holds, or is for.
   */
  private Optional<ListIntroduction> parts(String text, List<Clause> clauses, List<Mention> atoms) {
    List<Mention.Named> works = works(atoms);
    if (works.isEmpty() || clauses.stream().anyMatch(clause -> clause.predicate().negated())) {
      return Optional.empty();
    }
    String line = text.strip().replaceFirst(" ?[:.]$", "").toLowerCase(Locale.ROOT);
    String before = text.substring(0, works.getFirst().span().start()).toLowerCase(Locale.ROOT);
    boolean heading = clauses.stream().allMatch(clause -> clause.predicate().lemmas().contains(BE));
    if (following.matcher(line).find()) {
      // Under the plan, the following steps will be taken:
      return Optional.of(new ListIntroduction(said(listVerbs), works, false, ""));
    }
    List<String> nouns =
        heading ? List.of(before.split("[^\\p{L}-]+")) : List.of(EnglishWords.last(line));
    if (nouns.stream().anyMatch(goalNouns::contains)) {
      return Optional.of(new ListIntroduction(said(goalVerbs), works, false, ""));
    }
    return nouns.stream().anyMatch(measureNouns::contains)
        ? Optional.of(new ListIntroduction(said(listVerbs), works, false, ""))
        : Optional.empty();
  }

  /** Whether a clause has an object that is named, which is none that a list is of. */
  private static boolean actsOn(Clause clause, List<Mention> atoms) {
    return clause.phrases(Case.OBJECT).stream()
        .anyMatch(phrase -> atoms.stream().anyMatch(atom -> phrase.span().contains(atom.span())));
  }

  /** The act that a sentence names, or the last one before: what it makes somebody do. */
  private Optional<Mention.Named> instrument(List<Mention> atoms, Discourse discourse) {
    return atoms.stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> names.isA(named.entity(), INSTRUMENT))
        .findFirst()
        .or(
            () ->
                discourse
                    .recent()
                    .antecedent(entity -> names.isA(entity, INSTRUMENT), REACH)
                    .map(EnglishLists::mention));
  }

  /** It lays down:, what the sentence before was about. */
  private Optional<ListIntroduction> goingOn(
      List<Clause> clauses, String text, boolean verbs, Discourse discourse) {
    return clauses.reversed().stream()
        .filter(clause -> !clause.predicate().negated())
        .filter(
            clause ->
                clause.phrases(Case.SUBJECT).stream()
                    .map(phrase -> phrase.span().of(text).toLowerCase(Locale.ROOT))
                    .anyMatch(pronouns::contains))
        .findFirst()
        .flatMap(
            clause ->
                discourse
                    .recent()
                    .antecedent(
                        entity -> names.isA(entity, NAMED_WORKS),
                        QUESTION.matcher(text.strip()).matches() ? REACH_OF_QUESTION : 1)
                    .map(EnglishLists::mention)
                    .map(
                        work ->
                            new ListIntroduction(clause.predicate(), List.of(work), verbs, "")));
  }

  /** No words of the sentence stand for it. */
  private static Mention.Named mention(RecentMention recent) {
    return recent.at(new Span(0, 0));
  }

  private List<Mention.Named> works(List<Mention> atoms) {
    return atoms.stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> names.isA(named.entity(), NAMED_WORKS))
        .limit(1)
        .toList();
  }

  private static Predicate said(List<String> verbs) {
    return new Predicate(
        new Span(0, 0),
        verbs,
        Predicate.Form.FINAL,
        "",
        false,
        false,
        false,
        false,
        false,
        List.of(),
        false);
  }

  /** The item on a line that begins with a bullet or number and is no sentence. */
  private static Optional<Span> item(String text, int bulletEnd, List<Clause> clauses) {
    boolean sentence =
        clauses.stream()
            .filter(clause -> clause.head().isEmpty())
            .filter(clause -> !whatIsDone(text, bulletEnd, clause.predicate()))
            .anyMatch(
                clause ->
                    clause.phrases().stream()
                        .filter(
                            phrase -> phrase.role() == Case.SUBJECT || phrase.role() == Case.OBJECT)
                        .anyMatch(
                            phrase -> phrase.span().end() <= clause.predicate().span().start()));
    // It lays down: / a test before each use: a small letter marks an item as well as a bullet.
    boolean marked = bulletEnd > 0 || !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    if (!marked || sentence) {
      return Optional.empty();
    }
    int start = text.startsWith(TO, bulletEnd) ? bulletEnd + TO.length() : bulletEnd;
    Matcher end = ITEM_END.matcher(text).region(start, text.length());
    Span item = new Span(start, end.find() ? end.start() : text.length()).trimmed(text);
    return item.isEmpty() ? Optional.empty() : Optional.of(item);
  }

  /** (a) subtitles on every film sold in Kenya: no past, but a participle. */
  private static boolean whatIsDone(String text, int bulletEnd, Predicate predicate) {
    return bulletEnd > 0
        && bulletEnd < text.length()
        && Character.isLowerCase(text.charAt(bulletEnd))
        && predicate.past()
        && predicate.span().of(text).indexOf(' ') < 0;
  }

  /** Whether the items of a list that has begun are numbered. */
  private static boolean numbered(ListIntroduction list) {
    return NUMBER.matcher(list.mark()).matches();
  }

  /** What kind of mark opens a line. */
  private static String mark(String text, int bulletEnd) {
    return text.substring(0, bulletEnd)
        .strip()
        .replaceAll("\\d+", "1")
        .replaceAll("\\p{Ll}+", "a")
        .replaceAll("[①-⑳]", "1");
  }

  /** The bullet stands for what the list is of. */
  static List<Mention> withSubject(List<Mention> atoms, ListIntroduction list, int bulletEnd) {
    List<Mention> all = new ArrayList<>();
    List<Entity> entities = list.subjects().stream().map(Mention.Named::entity).toList();
    all.add(new Mention.Named(new Span(0, bulletEnd), entities, list.subjects().getFirst().text()));
    atoms.stream().filter(atom -> atom.span().start() >= bulletEnd).forEach(all::add);
    return List.copyOf(all);
  }

  private static boolean opensWithVerb(List<Clause> clauses, Span item) {
    return !clauses.isEmpty()
        && clauses.getFirst().predicate().span().start() == item.start()
        && clauses.getFirst().phrases(Case.SUBJECT).isEmpty();
  }

  /** create a register: the list tells who will. */
  private static List<Clause> withSubject(List<Clause> clauses, int bulletEnd) {
    Clause first = clauses.getFirst();
    List<NounPhrase> phrases = new ArrayList<>(first.phrases());
    phrases.addFirst(NounPhrase.simple(new Span(0, bulletEnd), Case.SUBJECT));
    List<Clause> all = new ArrayList<>(clauses);
    all.set(0, first.with(phrases));
    return List.copyOf(all);
  }

  private static Clause clause(ListIntroduction list, Span item, int bulletEnd) {
    // Its verb stands in a line before, so what opens this one stands for it.
    return Clause.alone(
        list.predicate().at(new Span(0, bulletEnd)),
        List.of(
            NounPhrase.simple(new Span(0, bulletEnd), Case.SUBJECT),
            NounPhrase.simple(item, Case.ITEMS)));
  }
}

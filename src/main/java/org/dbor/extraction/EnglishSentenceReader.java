package org.dbor.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.english.EnglishParser;
import org.dbor.vocabulary.Iris;

/** Reads an English sentence: mentions first, then the clauses around them. */
final class EnglishSentenceReader implements SentenceReader {
  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");
  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");
  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final List<String> BODY = List.of(Iris.TERMS + "Organization");
  private static final String INSIDE = " in ";

  /** Cases of a phrase that may be where an event is. */
  private static final Set<Case> PLACED = EnumSet.of(Case.IN, Case.AT);

  /** Cases of an event of which a place right behind it tells where it is, and no more. */
  private static final Set<Case> WITH_PLACE =
      EnumSet.of(
          Case.AT,
          Case.IN,
          Case.OTHER,
          Case.OCCASION,
          Case.PURPOSE,
          Case.WITH,
          Case.JOINTLY,
          Case.THROUGH,
          Case.ABOUT,
          Case.TARGET,
          Case.BASIS);

  private static final Pattern PREPOSITION =
      Pattern.compile(",? (?:(?:held|staged|convened) )?(?:in|at|inside|outside) ");

  private static final Pattern OWNED = Pattern.compile("['’]s? $");

  /** What stands before a day. */
  private static final Pattern BETWEEN = Pattern.compile(",? (?:on |in )?");

  /** A signature stands within so many sentences of the beginning or the end. */
  private static final int MARGIN = 6;

  /** So many sentences would tell that a document is about Korea. */
  private static final int SHORT = 4;

  /** A sentence that asks. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:What|Which|Who|Whom|Whose|When|Where|Why|How|Will|Would|Can|Could|Should|Must|Do|Does"
              + "|Did|Is|Are|Was|Were|Has|Have|May) [^.!:“\"]*\\?");

  private static final String COLON = ":";
  private static final Pattern WE = Pattern.compile("(?<!\\p{L})(?i:we|our)(?!\\p{L})");
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}.])(?:I|my)(?![\\p{L}.])");

  private final Set<String> groups;
  private final Set<String> jointTexts;
  private final Set<String> numbers;
  private final EnglishParser parser;
  private final EnglishMentionFinder mentions;
  private final PhraseRuleMatcher phraseRules;
  private final Names names;
  private final FieldReader fields;
  private final EnglishLists lists;
  private final EnglishInlineItems inline;
  private final EnglishNames english;
  private final EnglishNamedLater namedLater;
  private final EnglishHeadedEvents headed;
  private final Pattern speechBy;
  private final Pattern home;

  EnglishSentenceReader(
      EnglishParser parser,
      EnglishMentionFinder mentions,
      List<Rule.PhraseRule> phraseRules,
      Names names,
      Lexicon lexicon) {
    this.groups = lexicon.set("group-noun");
    this.numbers = lexicon.set("number-word");
    this.parser = parser;
    this.mentions = mentions;
    this.phraseRules = new PhraseRuleMatcher(phraseRules);
    this.names = names;
    this.english = new EnglishNames(lexicon);
    this.fields = FieldReader.english(lexicon.verbs());
    this.speechBy =
        Pattern.compile(
            "(?i)(?:"
                + String.join("|", lexicon.set("speech-noun").stream().sorted().toList())
                + ") (?:by|of) (?:the )?$");
    this.home =
        Pattern.compile(
            "(?<!\\p{L})(?:" + Alternation.of(lexicon.set("home-word")) + ")(?!\\p{L})");
    this.jointTexts = lexicon.set("joint-text");
    this.inline = new EnglishInlineItems(lexicon);
    this.lists = new EnglishLists(names, lexicon);
    this.namedLater = new EnglishNamedLater(names, lexicon);
    this.headed = new EnglishHeadedEvents(names, lexicon);
  }

  @Override
  public List<ExtractedClaim> named(
      List<ExtractedClaim> claims, List<EntityMention> found, Article article) {
    return namedLater.resolved(claims, found, article);
  }

  /** Who speaks: the person and post that stand alone on a line near the beginning or the end. */
  @Override
  public void begin(Article article, Discourse discourse) {
    List<Sentence> sentences = article.sentences();
    List<String> told =
        sentences.stream()
            .filter(sentence -> sentence.block() == BlockKind.PARAGRAPH)
            .map(article::quote)
            .toList();
    discourse.works(mentions.works(told));
    discourse.announced(mentions.announced(told, discourse.works()));
    publisher(article, discourse);
    Discourse aside = Discourse.of(article.source());
    headed
        .find(
            sentences.stream().map(article::quote).toList(),
            line -> event(mentions.find(line, aside)),
            discourse)
        .ifPresent(
            event -> {
              discourse.headed(event);
              discourse.mentioned(event, event.label("en"));
            });
    if (sentences.size() >= SHORT
        && sentences.stream().map(article::quote).noneMatch(text -> home.matcher(text).find())) {
      discourse.setAbroad();
    }
    boolean speech =
        sentences.stream().map(article::quote).anyMatch(text -> says(FIRST_PERSON, text));
    if (!speech) {
      return;
    }
    Discourse scratch = Discourse.of(article.source());
    for (int i = 0; i < sentences.size(); i++) {
      if (i >= MARGIN && i < sentences.size() - MARGIN) {
        continue;
      }
      SentenceReading reading =
          read(sentences.get(i), SentenceText.uncut(article.quote(sentences.get(i))), scratch);
      if (reading.clauses().isEmpty()) {
        signature(reading).ifPresent(discourse::speaker);
      }
    }
  }

  /** The first event that a line names. */
  private Optional<Entity> event(MentionFinder.Found found) {
    return Stream.concat(found.inner().stream(), found.structural().stream())
        .filter(Mention.Named.class::isInstance)
        .map(mention -> ((Mention.Named) mention).entity())
        .filter(entity -> names.isA(entity, EVENT))
        .findFirst();
  }

  /**
   * Whether a text has a word outside quotes; most have it nowhere, and need not be asked where.
   */
  private boolean says(Pattern word, String text) {
    return word.matcher(text).find() && mentions.outsideSpeech(text, word);
  }

  /** We have published …: outside quotes, who says so is who publishes the document. */
  private void publisher(Article article, Discourse discourse) {
    List<String> texts = article.sentences().stream().map(article::quote).toList();
    Optional<String> issuer =
        article
            .source()
            .metadata()
            .publisher()
            .filter(name -> texts.stream().anyMatch(text -> text.contains(name)));
    issuer.ifPresent(discourse::issuer);
    boolean joint =
        texts.stream()
            .limit(MARGIN)
            .map(text -> text.toLowerCase(Locale.ROOT))
            .anyMatch(text -> jointTexts.stream().anyMatch(text::contains));
    if (joint) {
      // We, the ministers: all that sign it, and not who puts it out.
      return;
    }
    Optional<String> publisher =
        issuer.filter(name -> texts.stream().anyMatch(text -> says(WE, text)));
    publisher.ifPresent(
        name -> {
          discourse.publisher(names.called(name, ORGANIZATION, discourse));
          discourse.works(discourse.works().publishedBy(name, ORGANIZATION));
        });
  }

  private Optional<Entity> signature(SentenceReading reading) {
    return reading.phraseMatches().stream()
        .filter(
            match ->
                match.span().start() < 4
                    || speechBy
                        .matcher(reading.text().text().substring(0, match.span().start()))
                        .find())
        .flatMap(match -> match.roles().values().stream())
        .map(FilledRole::object)
        .filter(ClaimObject.Named.class::isInstance)
        .map(object -> ((ClaimObject.Named) object).entity())
        .filter(entity -> names.isA(entity, PERSON))
        .findFirst();
  }

  @Override
  public SentenceReading read(Sentence sentence, SentenceText sentenceText, Discourse discourse) {
    String text = sentenceText.text();
    MentionFinder.Found found = mentions.find(text, discourse);
    CodedText coded = new CodedText(text, found.coded(names, Set.of()));
    List<PhraseMatch> matches =
        phraseRules.match(
            coded, (span, kinds) -> mentions.fill(text, found, span, kinds, discourse), discourse);
    List<Mention> atoms = MentionAtoms.of(found, matches, List.of());
    discourse.line(alone(text, found.bulletEnd(), atoms));
    List<Clause> clauses =
        sentence.block() == BlockKind.PARAGRAPH
            ? inline.read(
                text, parser.parse(text, MentionAtoms.forParser(found, structural(text, atoms))))
            : List.of();
    List<Mention.Named> named = MentionAtoms.named(found, atoms);
    Optional<Clause> field =
        sentence.block() == BlockKind.PARAGRAPH
            ? fields
                .read(
                    sentenceText,
                    found.bulletEnd(),
                    List.copyOf(
                        parser.phrases(
                            text, text.indexOf(COLON) + 1, MentionAtoms.forParser(found, atoms))))
                .map(EnglishSentenceReader::withItems)
            : Optional.empty();
    List<Clause> own = List.of();
    if (field.isPresent()) {
      discourse.listBegins(Optional.empty());
      clauses = List.of(field.get());
    } else if (lists.opens(text)) {
      discourse.listBegins(lists.introduction(text, clauses, atoms, discourse));
      clauses = EnglishLists.withoutOwnObject(text, clauses);
    } else if (discourse.list().isPresent()) {
      Optional<ListIntroduction> list =
          EnglishLists.goesOn(text, found.bulletEnd(), clauses, discourse);
      if (list.isPresent()) {
        own = clauses;
        atoms = EnglishLists.withSubject(atoms, list.get(), found.bulletEnd());
        clauses = EnglishLists.clauses(text, found.bulletEnd(), clauses, list.get());
      }
    }
    if (ASKED.matcher(text.strip()).matches()) {
      // Which letters are affected? says of no letters that they are.
      clauses = List.of();
    }
    List<Mention> told = atoms;
    clauses = clauses.stream().map(clause -> withPlacesApart(clause, text, told)).toList();
    return new SentenceReading(
        sentence,
        sentenceText,
        atoms,
        named,
        matches,
        // train teachers: an item may begin with a verb of its own.
        EnglishParser.elements(Stream.concat(own.stream(), clauses.stream()).toList()),
        clauses,
        field.filter(label -> label.phrases().isEmpty()).isPresent());
  }

  /** Who stands alone on a line, with what kind of speech it is at most. */
  private Optional<FilledRole> alone(String text, int start, List<Mention> atoms) {
    if (atoms.size() != 1
        || !(atoms.getFirst() instanceof Mention.Named named)
        || !names.isA(named.entity(), PERSON)) {
      return Optional.empty();
    }
    String before = text.substring(Math.min(start, named.span().start()), named.span().start());
    boolean only = before.isBlank() || speechBy.matcher(before).find();
    boolean last = text.substring(named.span().end()).chars().noneMatch(Character::isLetter);
    return only && last
        ? Optional.of(FilledRole.of(named.entity(), named.text()))
        : Optional.empty();
  }

  /** Adds what a labelled line lists as one coordination: Hosts: A; B. */
  private static Clause withItems(Clause field) {
    List<NounPhrase> phrases = new ArrayList<>(field.phrases());
    List<Conjunct> items =
        field.phrases(Case.BARE).stream().flatMap(phrase -> phrase.conjuncts().stream()).toList();
    if (!items.isEmpty()) {
      Span all = new Span(items.getFirst().span().start(), items.getLast().span().end());
      phrases.add(new NounPhrase(all, items, Case.ITEMS, false));
    }
    return Clause.alone(field.predicate(), phrases);
  }

  /** A common noun of one word is left to the parser, for which it may as well be a verb. */
  private static List<Mention> structural(String text, List<Mention> atoms) {
    return atoms.stream()
        .filter(
            atom ->
                !(atom instanceof Mention.Named)
                    || atom.span()
                        .of(text)
                        .chars()
                        .anyMatch(c -> c == ' ' || Character.isUpperCase(c)))
        .toList();
  }

  /**
   * Presented at the Harbour Forum in Ghent, launched for schools in Kenya: where the forum was and
   * where the schools are is nothing of the verb.
   */
  private Clause withPlacesApart(Clause clause, String text, List<Mention> atoms) {
    List<NounPhrase> phrases =
        clause.phrases().stream()
            .map(
                phrase ->
                    placeOfEvent(phrase, clause, text, atoms)
                        ? phrase.as(Case.VENUE)
                        : placeOfThose(phrase, clause, text) ? phrase.as(Case.FOCUS) : phrase)
            .toList();
    return phrases.equals(clause.phrases()) ? clause : clause.with(phrases);
  }

  private boolean placeOfEvent(NounPhrase phrase, Clause clause, String text, List<Mention> atoms) {
    return PLACED.contains(phrase.role())
        && clause.phrases().stream()
            .filter(event -> WITH_PLACE.contains(event.role()))
            .filter(event -> behind(phrase, event, text) || behindDay(phrase, event, clause, text))
            .anyMatch(event -> event(event, text, atoms) && maybePlace(phrase, text, atoms));
  }

  private boolean event(NounPhrase phrase, String text, List<Mention> atoms) {
    Span head = phrase.last().head();
    return endsIn(phrase, EVENT, atoms)
        || tellsEvent(head.of(text), OWNED.matcher(text.substring(0, head.start())).find());
  }

  /**
   * a public meeting: without capitals of its own, but told by its noun.
   *
   * @param owned whether the day before it is whose it is: Tuesday's hearing
   */
  private boolean tellsEvent(String phrase, boolean owned) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    String last = words[words.length - 1];
    String two = words.length > 1 ? words[words.length - 2] + " " + last : last;
    return (owned || words.length > 1)
        && !Character.isUpperCase(phrase.charAt(phrase.lastIndexOf(' ') + 1))
        && (english.classesOfNoun(last).containsAll(EVENT)
            || english.classesOfNoun(two).containsAll(EVENT));
  }

  /** A place, a name that nothing is known of, or a body, in whose building something may be. */
  private boolean maybePlace(NounPhrase phrase, String text, List<Mention> atoms) {
    // roundtables in nine Member States: how many, and not where
    return !numbers.contains(EnglishWords.first(phrase.span().of(text)))
        && (endsIn(phrase, PLACE, atoms)
            || endsIn(phrase, BODY, atoms)
            || atoms.stream()
                .filter(Mention.Quoted.class::isInstance)
                .anyMatch(atom -> atom.span().end() == phrase.span().end()));
  }

  /** at a briefing on Tuesday in Seoul: the day may stand between. */
  private static boolean behindDay(
      NounPhrase phrase, NounPhrase event, Clause clause, String text) {
    return clause.phrases(Case.TIME).stream()
        .anyMatch(
            day ->
                behind(phrase, day, text)
                    && day.span().start() > event.span().end()
                    && BETWEEN
                        .matcher(text)
                        .region(event.span().end(), day.span().start())
                        .matches());
  }

  /**
   * Launched a course for schools in Kenya: where the schools are, and not where it was launched.
   */
  private boolean placeOfThose(NounPhrase phrase, Clause clause, String text) {
    return phrase.role() == Case.IN
        && clause.phrases().stream()
            .filter(those -> those.role() == Case.PURPOSE)
            .filter(those -> rightBehind(phrase, those, text))
            .map(those -> EnglishWords.last(those.span().of(text)))
            .anyMatch(noun -> noun.endsWith("s") || groups.contains(noun))
        && clause.phrases(Case.PURPOSE).stream()
            .map(NounPhrase::span)
            .map(span -> span.of(text))
            .noneMatch(those -> Character.isUpperCase(those.charAt(those.lastIndexOf(' ') + 1)));
  }

  private static boolean behind(NounPhrase place, NounPhrase before, String text) {
    return before.span().end() < place.span().start()
        && PREPOSITION.matcher(text).region(before.span().end(), place.span().start()).matches();
  }

  private static boolean rightBehind(NounPhrase place, NounPhrase before, String text) {
    return text.startsWith(INSIDE, before.span().end())
        && before.span().end() + INSIDE.length() == place.span().start();
  }

  private boolean endsIn(NounPhrase phrase, List<String> type, List<Mention> atoms) {
    return atoms.stream()
        .filter(atom -> atom.span().end() == phrase.span().end())
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .anyMatch(named -> names.isA(named.entity(), type));
  }
}

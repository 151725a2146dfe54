package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.dbor.language.Predicate;
import org.dbor.language.english.EnglishParser;
import org.dbor.vocabulary.Iris;

/** Reads an English sentence: mentions first, then the clauses around them. */
final class EnglishSentenceReader implements SentenceReader {
  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Plan", Iris.TERMS + "Programme", Iris.TERMS + "Instrument");

  /** A signature stands within so many sentences of the beginning or the end. */
  private static final int MARGIN = 6;

  /** A list without a subject of its own is of a work named so many sentences ago at most. */
  private static final int REACH = 3;

  private static final String COLON = ":";
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}.])(?:I|my)(?![\\p{L}.])");
  private static final Pattern ITEM_END =
      Pattern.compile("\\s[–—-]\\s|:\\s|\\.\\s|[.;,]?(?:\\s(?:and|or))?$");

  private final EnglishParser parser;
  private final EnglishMentionFinder mentions;
  private final PhraseRuleMatcher phraseRules;
  private final Names names;
  private final FieldReader fields;
  private final Set<String> measureNouns;
  private final List<String> listVerbs;
  private final Pattern speechBy;

  EnglishSentenceReader(
      EnglishParser parser,
      EnglishMentionFinder mentions,
      List<Rule.PhraseRule> phraseRules,
      Names names,
      Lexicon lexicon) {
    this.parser = parser;
    this.mentions = mentions;
    this.phraseRules = new PhraseRuleMatcher(phraseRules);
    this.names = names;
    this.fields = FieldReader.english(lexicon.verbs());
    this.measureNouns = lexicon.set("list-noun");
    this.speechBy =
        Pattern.compile(
            "(?i)(?:"
                + String.join("|", lexicon.set("speech-noun").stream().sorted().toList())
                + ") (?:by|of) (?:the )?$");
    this.listVerbs = List.copyOf(lexicon.set("list-verb"));
  }

  /** Who speaks: the person and post that stand alone on a line near the beginning or the end. */
  @Override
  public void begin(Article article, Discourse discourse) {
    List<Sentence> sentences = article.sentences();
    boolean speech =
        sentences.stream()
            .map(article::quote)
            .anyMatch(
                text ->
                    FIRST_PERSON.matcher(text).find()
                        && mentions.outsideSpeech(text, FIRST_PERSON));
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
            ? parser.parse(text, MentionAtoms.forParser(found, structural(text, atoms)))
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
    if (field.isPresent()) {
      discourse.listBegins(Optional.empty());
      clauses = List.of(field.get());
    } else if (text.strip().endsWith(COLON)) {
      discourse.listBegins(introduction(text, clauses, atoms, discourse));
    } else if (discourse.list().isPresent()) {
      Optional<Span> item = item(text, found.bulletEnd(), clauses);
      String mark = mark(text, found.bulletEnd());
      String first = discourse.list().get().mark();
      if (item.isEmpty() || !first.isEmpty() && !first.equals(mark)) {
        discourse.listBegins(Optional.empty());
      } else {
        ListIntroduction list = discourse.list().get();
        discourse.listBegins(Optional.of(list.marked(mark)));
        atoms = withSubject(atoms, list, found.bulletEnd());
        clauses = List.of(clause(list, item.get(), found.bulletEnd()));
      }
    }
    return new SentenceReading(
        sentence,
        sentenceText,
        atoms,
        named,
        matches,
        EnglishParser.elements(clauses),
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
    return new Clause(
        field.predicate(),
        phrases,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a sentence that ends in a colon says of the lines after it. */
  private Optional<ListIntroduction> introduction(
      String text, List<Clause> clauses, List<Mention> atoms, Discourse discourse) {
    for (Clause clause : clauses.reversed()) {
      List<Mention.Named> subjects = new ArrayList<>();
      for (NounPhrase phrase : clause.phrases()) {
        if (phrase.role() == Case.SUBJECT || phrase.role() == Case.OBJECT) {
          atoms.stream()
              .filter(atom -> phrase.span().contains(atom.span()))
              .filter(Mention.Named.class::isInstance)
              .map(Mention.Named.class::cast)
              .forEach(subjects::add);
        }
      }
      if (!subjects.isEmpty() && !clause.predicate().negated()) {
        return Optional.of(new ListIntroduction(clause.predicate(), subjects, ""));
      }
    }
    boolean ofMeasures =
        measureNouns.stream()
            .anyMatch(noun -> text.toLowerCase(java.util.Locale.ROOT).contains(noun));
    return ofMeasures
        ? discourse
            .recent()
            .antecedent(entity -> names.isA(entity, WORKS), REACH)
            .map(
                recent ->
                    new ListIntroduction(
                        contains(),
                        List.of(
                            new Mention.Named(
                                new Span(0, 0), List.of(recent.entity()), recent.text())),
                        ""))
        : Optional.empty();
  }

  private Predicate contains() {
    return new Predicate(
        new Span(0, 0),
        listVerbs,
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
            .anyMatch(
                clause ->
                    clause.phrases().stream()
                        .filter(
                            phrase -> phrase.role() == Case.SUBJECT || phrase.role() == Case.OBJECT)
                        .anyMatch(
                            phrase -> phrase.span().end() <= clause.predicate().span().start()));
    if (bulletEnd == 0 || sentence) {
      return Optional.empty();
    }
    java.util.regex.Matcher end = ITEM_END.matcher(text).region(bulletEnd, text.length());
    Span item = new Span(bulletEnd, end.find() ? end.start() : text.length()).trimmed(text);
    return item.isEmpty() ? Optional.empty() : Optional.of(item);
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
  private static List<Mention> withSubject(
      List<Mention> atoms, ListIntroduction list, int bulletEnd) {
    List<Mention> all = new ArrayList<>();
    List<Entity> entities = list.subjects().stream().map(Mention.Named::entity).toList();
    all.add(new Mention.Named(new Span(0, bulletEnd), entities, list.subjects().getFirst().text()));
    atoms.stream().filter(atom -> atom.span().start() >= bulletEnd).forEach(all::add);
    return List.copyOf(all);
  }

  private static Clause clause(ListIntroduction list, Span item, int bulletEnd) {
    return new Clause(
        list.predicate(),
        List.of(phrase(new Span(0, bulletEnd), Case.SUBJECT), phrase(item, Case.ITEMS)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static NounPhrase phrase(Span span, Case role) {
    return new NounPhrase(span, List.of(new Conjunct(span, List.of(), span, "")), role, false);
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
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Atom;
import org.dbor.language.Clause;
import org.dbor.language.ClauseParser;
import org.dbor.language.Element;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.language.PhraseParser;
import org.dbor.vocabulary.Iris;

/** Reads a Korean sentence: mentions first, then the phrases and clauses around them. */
final class KoreanSentenceReader implements SentenceReader {
  /** Somebody who so ends a name says who is speaking: 위원장 김서연입니다. */
  private static final String INTRODUCTION = "입니다";

  private final MorphologicalAnalyzer analyzer;
  private final PhraseParser phrases;
  private final MentionFinder mentions;
  private final List<Rule.PhraseRule> phraseRules;
  private final PartnerSplitter partners;
  private final Names names;
  private final Set<String> determiners;
  private final ShortNames shortNames;
  private final AliasFinder aliases;
  private final FieldReader fields;
  private final Set<String> reporters;

  KoreanSentenceReader(
      MorphologicalAnalyzer analyzer,
      PhraseParser phrases,
      MentionFinder mentions,
      List<Rule.PhraseRule> phraseRules,
      PartnerSplitter partners,
      Names names,
      Set<String> determiners,
      ShortNames shortNames,
      AliasFinder aliases,
      FieldReader fields,
      Set<String> reporters) {
    this.analyzer = analyzer;
    this.phrases = phrases;
    this.mentions = mentions;
    this.phraseRules = List.copyOf(phraseRules);
    this.partners = partners;
    this.names = names;
    this.determiners = Set.copyOf(determiners);
    this.shortNames = shortNames;
    this.aliases = aliases;
    this.fields = fields;
    this.reporters = Set.copyOf(reporters);
  }

  @Override
  public SentenceReading read(Sentence sentence, String text, Discourse discourse) {
    SentenceText sentenceText = new SentenceText(text, analyzer.analyze(text), determiners);
    MentionFinder.Found found = mentions.find(sentenceText, discourse);
    aliases.find(sentenceText, named(found, List.of()), discourse);
    List<PhraseMatch> matches = phraseMatches(sentenceText, found, discourse);
    List<Mention> atoms =
        atoms(found, matches, shortNames.find(sentenceText, found.inner(), discourse));
    List<Element> elements =
        sentence.block() == BlockKind.PARAGRAPH
            ? partners.split(
                phrases.parse(text, sentenceText.morphemes(), parserAtoms(found, atoms)),
                atoms,
                sentenceText)
            : List.of();
    Optional<Clause> field =
        sentence.block() == BlockKind.PARAGRAPH
            ? fields.read(sentenceText, found.bulletEnd(), elements)
            : Optional.empty();
    List<Clause> clauses = field.map(List::of).orElseGet(() -> ClauseParser.parse(elements));
    return new SentenceReading(
        sentence,
        sentenceText,
        atoms,
        named(found, atoms),
        matches,
        elements,
        clauses,
        fields.introducesList(sentenceText, field));
  }

  private List<PhraseMatch> phraseMatches(
      SentenceText sentence, MentionFinder.Found found, Discourse discourse) {
    CodedText coded = new CodedText(sentence.text(), found.coded(names, reporters));
    List<Candidate> candidates = new ArrayList<>();
    for (Rule.PhraseRule rule : phraseRules) {
      rule.pattern().find(coded).forEach(match -> candidates.add(new Candidate(rule, match)));
    }
    // Of two readings of the same words the longer one: 이종호 과기정통부 장관, not 과기정통부 장관.
    candidates.sort(
        Comparator.comparing((Candidate c) -> -c.match().span().length())
            .thenComparing(c -> c.match().span())
            .thenComparing(c -> c.rule().iri()));
    List<PhraseMatch> kept = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Span span = candidate.match().span();
      if (kept.stream().noneMatch(other -> other.span().overlaps(span))) {
        roles(sentence, found, candidate.match(), candidate.rule(), discourse)
            .ifPresent(roles -> kept.add(new PhraseMatch(candidate.rule(), span, roles)));
      }
    }
    kept.sort(Comparator.comparing(PhraseMatch::span));
    kept.forEach(match -> alias(match, discourse));
    kept.forEach(match -> post(match, sentence, found, discourse));
    return kept;
  }

  /** A place where a rule's pattern matches, its roles not yet filled: filling makes entities. */
  private record Candidate(Rule.PhraseRule rule, PhrasePattern.Match match) {}

  private Optional<Map<String, FilledRole>> roles(
      SentenceText sentence,
      MentionFinder.Found found,
      PhrasePattern.Match match,
      Rule.PhraseRule rule,
      Discourse discourse) {
    Map<String, FilledRole> roles = new HashMap<>();
    for (Map.Entry<String, Span> role : match.roles().entrySet()) {
      Optional<FilledRole> filled =
          mentions.fill(
              sentence, found, role.getValue(), rule.pattern().kindsOf(role.getKey()), discourse);
      if (filled.isEmpty()) {
        return Optional.empty();
      }
      roles.put(role.getKey(), filled.get());
    }
    return Optional.of(roles);
  }

  private static void alias(PhraseMatch match, Discourse discourse) {
    match
        .rule()
        .alias()
        .ifPresent(
            alias -> {
              FilledRole name = match.roles().get(alias.nameRole());
              FilledRole entity = match.roles().get(alias.entityRole());
              if (name != null
                  && entity != null
                  && entity.object() instanceof ClaimObject.Named named) {
                discourse.name(name.text(), named.entity());
              }
            });
  }

  /** Notes who holds which post, so that a surname with the post is enough later on. */
  private void post(
      PhraseMatch match, SentenceText sentence, MentionFinder.Found found, Discourse discourse) {
    for (FilledRole person : match.roles().values()) {
      if (person.object() instanceof ClaimObject.Named named
          && names.isA(named.entity(), List.of(Iris.TERMS + "Person"))) {
        found.inner().stream()
            .filter(Mention.Title.class::isInstance)
            .filter(title -> match.span().contains(title.span()))
            .forEach(title -> discourse.post(named.entity(), ((Mention.Title) title).text()));
        if (sentence.text().startsWith(INTRODUCTION, match.span().end())) {
          discourse.speaker(named.entity());
        }
      }
    }
  }

  /** What counts as one noun: composed phrases first, then names, dates, sums. */
  private static List<Mention> atoms(
      MentionFinder.Found found, List<PhraseMatch> matches, List<Mention.Named> shortNames) {
    List<Mention> atoms = new ArrayList<>();
    for (PhraseMatch match : matches) {
      match
          .rule()
          .unit()
          .map(match.roles()::get)
          .ifPresent(
              role -> {
                if (role.object() instanceof ClaimObject.Named named) {
                  atoms.add(new Mention.Named(match.span(), List.of(named.entity()), role.text()));
                }
              });
    }
    shortNames.forEach(name -> add(atoms, name));
    for (Mention mention : found.structural()) {
      add(atoms, mention);
    }
    for (Mention mention : found.inner()) {
      if (!(mention instanceof Mention.Title)) {
        add(atoms, mention);
      }
    }
    atoms.sort(Comparator.comparing(Mention::span));
    return List.copyOf(atoms);
  }

  private static void add(List<Mention> atoms, Mention mention) {
    if (atoms.stream().noneMatch(atom -> atom.span().overlaps(mention.span()))) {
      atoms.add(mention);
    }
  }

  private static List<Atom> parserAtoms(MentionFinder.Found found, List<Mention> atoms) {
    List<Atom> parsed = new ArrayList<>();
    if (found.bulletEnd() > 0) {
      parsed.add(new Atom(new Span(0, found.bulletEnd()), Atom.Kind.ASIDE));
    }
    for (Mention atom : atoms) {
      parsed.add(
          new Atom(
              atom.span(),
              switch (atom) {
                case Mention.Date date -> Atom.Kind.DATE;
                case Mention.Item item -> Atom.Kind.ITEM;
                case Mention.Speech speech -> Atom.Kind.SPEECH;
                case Mention.Aside aside -> Atom.Kind.ASIDE;
                default -> Atom.Kind.NOUN;
              }));
    }
    return parsed;
  }

  private static List<Mention.Named> named(MentionFinder.Found found, List<Mention> atoms) {
    List<Mention.Named> named = new ArrayList<>();
    for (Mention atom : atoms) {
      if (atom instanceof Mention.Named name) {
        named.add(name);
      }
    }
    for (Mention.Named name : found.everywhere()) {
      if (named.stream()
          .noneMatch(
              other ->
                  other.span().overlaps(name.span())
                      && other.entity().iri().equals(name.entity().iri()))) {
        named.add(name);
      }
    }
    named.sort(
        Comparator.comparing(Mention.Named::span)
            .thenComparing(name -> name.entity().iri().substring(Iris.BASE.length())));
    return List.copyOf(named);
  }
}

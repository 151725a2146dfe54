package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dbor.language.Atom;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/** Cuts an English sentence into noun phrases and predicates, and groups them into clauses. */
public final class EnglishParser {
  private final Tagger tagger;
  private final ClauseGrammar grammar;

  public EnglishParser(EnglishDictionary dictionary, Lexicon lexicon) {
    this.tagger = new Tagger(dictionary, new FunctionWords(lexicon));
    this.grammar = ClauseGrammar.of(lexicon);
  }

  /**
   * Clauses in text order; spans are in the sentence. A passive clause is turned into the active
   * one: what stands before the verb is its object, what follows {@code by} its subject.
   *
   * @param atoms in text order, not overlapping
   */
  public List<Clause> parse(String sentence, List<Atom> atoms) {
    return ClauseReader.read(tagger.tag(Words.of(sentence, atoms)), grammar);
  }

  /**
   * The noun phrases of a line without a verb, in text order, with the case of their prepositions.
   *
   * @param from where to begin, after a label
   */
  public List<NounPhrase> phrases(String line, int from, List<Atom> atoms) {
    List<Word> words = tagger.tag(Words.of(line, atoms));
    List<NounPhrase> found = new ArrayList<>();
    Case role = Case.BARE;
    int at = (int) words.stream().takeWhile(word -> word.span().start() < from).count();
    while (at < words.size()) {
      Optional<Markers.Marker> marker = grammar.markers().at(words, at);
      if (marker.isPresent()) {
        role = marker.get().role();
        at += marker.get().words().size();
      } else if (grammar.phrases().starts(words, at)) {
        boolean date = words.get(at).is(Atom.Kind.DATE);
        Phrases.Read read = grammar.phrases().read(words, at, false, true);
        found.add(read.phrase().as(date && role != Case.FROM ? Case.TIME : role));
        role = Case.BARE;
        at = read.next();
      } else {
        role = Case.BARE;
        at++;
      }
    }
    return found;
  }

  /** Phrases and predicates of clauses, in text order. */
  public static List<Element> elements(List<Clause> clauses) {
    List<Element> elements = new ArrayList<>();
    for (Clause clause : clauses) {
      elements.addAll(clause.phrases());
      elements.add(clause.predicate());
    }
    elements.sort(java.util.Comparator.comparing(Element::span));
    return List.copyOf(elements);
  }

  /** The words of a sentence with their parts of speech, for looking at: {@code plans/PRESENT}. */
  public String describe(String sentence, List<Atom> atoms) {
    StringBuilder words = new StringBuilder();
    for (Word word : tagger.tag(Words.of(sentence, atoms))) {
      words.append(word.text().replace(' ', '_')).append('/').append(word.tag()).append(' ');
    }
    return words.toString().strip();
  }
}

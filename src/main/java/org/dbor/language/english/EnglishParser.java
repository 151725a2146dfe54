package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import org.dbor.language.Atom;
import org.dbor.language.Clause;
import org.dbor.language.Element;
import org.dbor.language.Lexicon;

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

package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.dbor.language.Lexicon;
import org.dbor.language.english.EnglishDictionary;
import org.dbor.language.english.EnglishParser;
import org.dbor.vocabulary.Iris;

/** English: read with a dictionary of word forms, by word order and prepositions. */
final class English {
  static final String CODE = "en";

  private English() {}

  /**
   * The language with its lexicon and rules.
   *
   * @throws IllegalArgumentException if a rule or lexical set is malformed
   */
  static Language of(Model allTerms, Gazetteer gazetteer, ClassHierarchy classes) {
    Model terms = LanguageTerms.of(allTerms, CODE);
    Lexicon lexicon = Lexicon.of(terms);
    Names names = new Names(gazetteer, lexicon, classes, new EntityMinter(classes), CODE);
    EnglishDictionary dictionary = new EnglishDictionary();
    EnglishNames english = new EnglishNames(lexicon);
    List<Rule> rules = RuleReader.read(terms, lexicon, classes, CODE);
    EnglishMentionFinder mentions =
        new EnglishMentionFinder(
            gazetteer,
            names,
            english,
            lexicon,
            new EnglishDateFinder(terms, lexicon),
            new EnglishMoneyFinder(terms, lexicon),
            new EnglishCountFinder(terms, lexicon),
            new EnglishTitles(lexicon, gazetteer.namesOf(Iris.TERMS + "Position", classes, CODE)),
            dictionary);
    SentenceReader reader =
        new EnglishSentenceReader(
            new EnglishParser(dictionary, lexicon),
            mentions,
            Language.only(rules, Rule.PhraseRule.class),
            names,
            lexicon);
    return new Language(
        CODE,
        reader,
        new EnglishRoleFiller(names, english, lexicon, dictionary),
        Optional.empty(),
        Optional.empty(),
        new ClauseArguments(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
        lexicon.set("cancelling-verb"),
        new Distribution(lexicon.set("distributive")),
        names,
        rules);
  }
}

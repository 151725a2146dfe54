package org.dbor.language;

import java.util.List;

/**
 * Cuts a sentence into noun phrases with case and predicates.
 *
 * <p>Shallow: one pass, no backtracking. A coordination is kept whole; which members belong
 * together is for whoever knows their types.
 */
public final class PhraseParser {
  private final PoliteEndings politeEndings;
  private final PhrasePass.Readers readers;

  public PhraseParser(Lexicon lexicon) {
    this.politeEndings = new PoliteEndings(lexicon);
    PredicateParser predicates = new PredicateParser(lexicon);
    QualityReader qualities = new QualityReader(lexicon, predicates);
    PartnerMarkers partners = new PartnerMarkers(lexicon);
    this.readers =
        new PhrasePass.Readers(
            predicates,
            new NounAttributes(lexicon),
            qualities,
            new NounJoints(qualities, partners),
            new VerbalNouns(lexicon),
            new CaseReader(lexicon, predicates, partners));
  }

  /**
   * Elements in text order; spans are in the sentence.
   *
   * @param atoms in text order, not overlapping
   */
  public List<Element> parse(String sentence, List<Morpheme> morphemes, List<Atom> atoms) {
    List<Morpheme> mended = politeEndings.mend(sentence, AdditiveMarkers.joined(morphemes));
    return new PhrasePass(new UnitSequence(Unit.of(sentence, mended, atoms)), readers).run();
  }
}

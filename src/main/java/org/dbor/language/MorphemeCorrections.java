package org.dbor.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.vocabulary.Iris;

/**
 * Puts right what the analyser takes for something else: short, polite and irregular verb forms,
 * municipalities of one syllable, parts of names.
 *
 * <p>Source: {@code ontology/extraction/morphemes.ttl}. They are tried one after the other in the
 * order of their addresses; none needs another.
 */
public final class MorphemeCorrections {
  private static final Property MISREADING = term("misreading");
  private static final Property READING = term("reading");

  private final List<MorphemeCorrection> corrections;

  private MorphemeCorrections(List<MorphemeCorrection> corrections) {
    this.corrections = List.copyOf(corrections);
  }

  /**
   * Reads every correction of a model.
   *
   * @throws IllegalArgumentException if one is malformed
   */
  public static MorphemeCorrections of(Model model, Lexicon lexicon) {
    return new MorphemeCorrections(
        model.listSubjectsWithProperty(MISREADING).toList().stream()
            .sorted(Comparator.comparing(Resource::getURI))
            .map(correction -> correction(correction, lexicon))
            .toList());
  }

  private static MorphemeCorrection correction(Resource correction, Lexicon lexicon) {
    try {
      return MorphemeCorrection.of(
          correction.getRequiredProperty(MISREADING).getString(),
          correction.getRequiredProperty(READING).getString(),
          lexicon);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "correction " + correction.getURI() + ": " + e.getMessage(), e);
    }
  }

  private static Property term(String name) {
    return ResourceFactory.createProperty(Iris.TERMS + name);
  }

  /** None: the morphemes as the analyser has them. */
  public static MorphemeCorrections none() {
    return new MorphemeCorrections(List.of());
  }

  /** The morphemes of a sentence with what was misread put right. */
  List<Morpheme> corrected(String sentence, List<Morpheme> morphemes) {
    List<Morpheme> corrected = new ArrayList<>(morphemes);
    corrections.forEach(correction -> correction.correct(sentence, corrected));
    return List.copyOf(corrected);
  }
}

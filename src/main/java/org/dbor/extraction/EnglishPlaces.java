package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds countries and regions that the ontology does not describe but the lexicon names. */
final class EnglishPlaces {
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String REGION = Iris.TERMS + "Region";

  private final Names names;
  private final Set<String> countries;
  private final Set<String> regions;
  private final Set<String> subdivisions;
  private final Set<String> givenNames;
  private final EnglishWords words;
  private final Set<String> modifiers;
  private final Set<String> stateNouns;

  EnglishPlaces(Names names, EnglishWords words, Lexicon lexicon) {
    this.names = names;
    this.words = words;
    this.subdivisions = lexicon.set("name-subdivision");
    this.givenNames = lexicon.set("given-name");
    this.countries = lexicon.set("name-country");
    this.regions = lexicon.set("name-region");
    this.stateNouns = lexicon.set("state-noun");
    this.modifiers = lexicon.set("region-modifier");
  }

  /**
   * The place that capitalised words name: one of the lexicon, or a part of a known region.
   *
   * @param known known names in the sentence
   */
  Optional<Mention.Named> find(
      Span span, String name, List<Mention.Named> known, Discourse discourse) {
    if (countries.contains(name)) {
      return Optional.of(mention(span, name, COUNTRY, discourse));
    }
    if (regions.contains(name) || subdivision(name) || state(name) || part(span, name, known)) {
      return Optional.of(mention(span, name, REGION, discourse));
    }
    return Optional.empty();
  }

  /** Saskatchewan; a state or province that is called as people or things are is none. */
  private boolean subdivision(String name) {
    return subdivisions.contains(name) && !givenNames.contains(name) && !words.allCommon(name);
  }

  /** Ekiti State, but no Member State. */
  private boolean state(String name) {
    String[] parts = name.split(" ");
    return parts.length > 1
        && stateNouns.contains(parts[parts.length - 1])
        && Arrays.stream(parts).limit(parts.length - 1L).noneMatch(words::common);
  }

  /** Sub-Saharan Africa, Northern Europe. */
  private boolean part(Span span, String name, List<Mention.Named> known) {
    return modifiers.contains(name.split(" ", 2)[0])
        && known.stream()
            .filter(mention -> names.isA(mention.entity(), List.of(COUNTRY, REGION)))
            .map(Mention::span)
            .anyMatch(
                place ->
                    place.end() == span.end()
                        && place.start() - span.start() == name.indexOf(' ') + 1);
  }

  private Mention.Named mention(Span span, String name, String type, Discourse discourse) {
    return new Mention.Named(span, List.of(names.minted(type, List.of(name), discourse)), name);
  }
}

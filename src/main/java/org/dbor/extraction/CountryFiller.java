package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds countries that are told otherwise than by their name: 미·영, 일본의 안전연구소. */
final class CountryFiller {
  private static final List<String> GROUP = List.of(Iris.TERMS + "StakeholderGroup");
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String OF = "의 ";

  private final Names names;
  private final Map<String, String> shortCountries;

  CountryFiller(Names names, Lexicon lexicon) {
    this.names = names;
    this.shortCountries = Map.copyOf(lexicon.pairs("country-short"));
  }

  /** 미·영, 한·중·일: countries by one syllable each. */
  List<FilledRole> byLetters(String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    if (text.length() < 3
        || text.length() % 2 == 0
        || NameSeries.MIDDLE_DOTS.indexOf(text.charAt(1)) < 0
        || !wanted.classes().contains(COUNTRY)) {
      return List.of();
    }
    List<FilledRole> countries = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 2) {
      String syllable = text.substring(i, i + 1);
      Optional.ofNullable(shortCountries.get(syllable))
          .flatMap(full -> names.known(full, wanted.classes(), discourse))
          .ifPresent(country -> countries.add(FilledRole.of(country, syllable)));
    }
    return countries.size() == (text.length() + 1) / 2 ? countries : List.of();
  }

  /** 일본의 안전연구소: who is not told by name is told by the country. */
  Optional<FilledRole> countryOf(
      Span member, Mention.Named body, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    boolean group = names.isA(body.entity(), GROUP);
    if (body.entity().known() && !group || !wanted.classes().contains(COUNTRY)) {
      return Optional.empty();
    }
    // 한국 정부는: its government speaks for a country.
    String joint = group ? " " : OF;
    return reading
        .nameAtStartOf(member)
        .filter(named -> names.isA(named.entity(), List.of(COUNTRY)))
        .filter(
            named ->
                reading.text().of(new Span(named.span().end(), body.span().start())).equals(joint))
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }
}

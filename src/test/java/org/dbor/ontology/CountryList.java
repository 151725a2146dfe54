package org.dbor.ontology;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dbor.extraction.NameKey;
import org.dbor.vocabulary.Iris;

/**
 * The countries and regions of the world as Unicode CLDR names them, as the Turtle of {@code
 * ontology/reference/countries.ttl}.
 *
 * <p>An address, once given to a code, stays: CLDR may call a country otherwise tomorrow. A place
 * that {@code places.ttl} already has gets its code, and the names that it lacks.
 */
final class CountryList {
  private static final List<ULocale> LANGUAGES = List.of(ULocale.ENGLISH, ULocale.KOREAN);
  private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  /**
   * Organizations; a remainder of Oceania; islands whose codes ISO 3166 only reserves, as each is
   * part of an entry.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("EU", "UN", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA");

  /** In CLDR and everyday use, though not in ISO 3166. */
  private static final String KOSOVO = "XK";

  private final Model places;
  private final Map<String, String> addresses = new HashMap<>();
  private final Set<Region> members =
      Region.getInstance("UN").getContainedRegions(RegionType.TERRITORY);

  /**
   * A list.
   *
   * @param places what {@code places.ttl} says
   * @param before the list as it is, for the addresses it gave
   */
  CountryList(Model places, Model before) {
    this.places = places;
    before
        .listStatements(null, SKOS.notation, (String) null)
        .forEach(s -> addresses.put(s.getString(), s.getSubject().getURI()));
  }

  String turtle(String header) {
    Map<String, String> blocks = new LinkedHashMap<>();
    regions()
        .sorted(Comparator.comparing(this::address))
        .forEach(r -> blocks.put(address(r), block(r)));
    return header + String.join("\n", blocks.values());
  }

  /** The version of the list that ICU carries. */
  static String version() {
    return Integer.toString(LocaleData.getCLDRVersion().getMajor());
  }

  private static Stream<Region> regions() {
    return Stream.of(
            RegionType.TERRITORY,
            RegionType.CONTINENT,
            RegionType.SUBCONTINENT,
            RegionType.GROUPING)
        .flatMap(type -> Region.getAvailable(type).stream())
        .filter(region -> !LEFT_OUT.contains(region.toString()));
  }

  /** The address that the code has; else that of a place so named; else one after its name. */
  private String address(Region region) {
    return addresses.computeIfAbsent(
        region.toString(),
        code ->
            known(region)
                .orElseGet(() -> Iris.entity("place", slug(name(region, ULocale.ENGLISH)))));
  }

  private Optional<String> known(Region region) {
    return places
        .listSubjectsWithProperty(RDFS.label)
        .filterKeep(place -> LANGUAGES.stream().anyMatch(l -> has(place, name(region, l), l)))
        .mapWith(Resource::getURI)
        .nextOptional();
  }

  private static boolean has(Resource place, String name, ULocale language) {
    return names(place, language).map(NameKey::of).anyMatch(NameKey.of(name)::equals);
  }

  private static Stream<String> names(Resource place, ULocale language) {
    return Stream.of(RDFS.label, SKOS.altLabel, SKOS.hiddenLabel)
        .flatMap(property -> place.listProperties(property).toList().stream())
        .map(statement -> statement.getLiteral())
        .filter(literal -> literal.getLanguage().equals(language.getLanguage()))
        .map(Literal::getString);
  }

  /** CLDR's name without what it adds in brackets. */
  private static String name(Region region, ULocale language) {
    return display(region, language, DisplayContext.LENGTH_FULL).replaceAll(" ?\\(.*?\\)", "");
  }

  private static String display(Region region, ULocale language, DisplayContext length) {
    return LocaleDisplayNames.getInstance(language, length).regionDisplayName(region.toString());
  }

  /** The short name, if it is more than an abbreviation, and the name without signs. */
  private static Set<String> otherNames(Region region, ULocale language) {
    String name = name(region, language);
    String brief = display(region, language, DisplayContext.LENGTH_SHORT);
    return Stream.of(
            name.replace("&", "and").replaceFirst("^St\\.", "Saint"),
            name.replace('’', '\''),
            brief)
        .filter(other -> !other.matches("[A-Z.]{1,4}"))
        .filter(other -> !NameKey.of(other).equals(NameKey.of(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String slug(String name) {
    return ASCII
        .transliterate(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("['.]", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private String block(Region region) {
    Resource place = places.createResource(address(region));
    return place.hasProperty(RDFS.label) ? addition(region, place) : entry(region);
  }

  private static String addition(Region region, Resource place) {
    List<String> names = new ArrayList<>();
    for (ULocale language : LANGUAGES) {
      Stream.concat(Stream.of(name(region, language)), otherNames(region, language).stream())
          .filter(name -> !has(place, name, language))
          .forEach(name -> names.add(literal(name, language)));
    }
    String other = names.isEmpty() ? "" : "    skos:altLabel " + String.join(" , ", names) + " ;\n";
    return "<%s>\n%s    skos:notation \"%s\" ;\n    .\n".formatted(place.getURI(), other, region);
  }

  private String entry(Region region) {
    List<String> other = new ArrayList<>();
    for (ULocale language : LANGUAGES) {
      otherNames(region, language).forEach(name -> other.add(literal(name, language)));
    }
    return """
        <%s>
            a dbor:%s , owl:NamedIndividual ;
            dbor:certainty dbor:SingleSource ;
            dct:source <https://cldr.unicode.org/> ;
            rdfs:label %s ;
        %s    skos:definition "%s"@en , "%s"@ko ;
            skos:notation "%s" ;
            .
        """
        .formatted(
            address(region),
            members.contains(region) ? "Country" : "Region",
            LANGUAGES.stream()
                .map(language -> literal(name(region, language), language))
                .collect(Collectors.joining(" , ")),
            other.isEmpty() ? "" : "    skos:altLabel " + String.join(" , ", other) + " ;\n",
            english(region),
            korean(region),
            region);
  }

  private String english(Region region) {
    if (members.contains(region)) {
      return "member state of the United Nations with the code %s in ISO 3166-1".formatted(region);
    }
    return region.getType() == RegionType.TERRITORY
        ? "territory with the code %s in %s".formatted(region, standard(region))
        : "part of the world with the code %s in %s".formatted(region, standard(region));
  }

  private String korean(Region region) {
    if (members.contains(region)) {
      return "ISO 3166-1 부호가 %s인 유엔 회원국".formatted(region);
    }
    return region.getType() == RegionType.TERRITORY
        ? "%s 부호가 %s인 지역".formatted(standard(region), region)
        : "%s 부호가 %s인 세계의 한 지역".formatted(standard(region), region);
  }

  private static String standard(Region region) {
    if (Character.isDigit(region.toString().charAt(0))) {
      return "UN M49";
    }
    boolean own = region.toString().equals(KOSOVO) || region.getType() != RegionType.TERRITORY;
    return own ? "Unicode CLDR" : "ISO 3166-1";
  }

  private static String literal(String text, ULocale language) {
    return "\"" + text + "\"@" + language.getLanguage();
  }
}

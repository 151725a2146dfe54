package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds the regions of a phrase that is more than the known name of one: {@code 인제군}, {@code
 * 함안·의령·창녕 3개 군}, {@code 목포 두 곳}, {@code 경북 북부}, {@code 케냐 나이로비}.
 */
final class NamedRegions {
  private static final String REGION = Iris.TERMS + "Region";
  private static final List<String> COUNTRY = List.of(Iris.TERMS + "Country");
  private static final List<String> PLACE = List.of(Iris.TERMS + "Place");

  /** 목포 두 곳, 창녕 등 3개 군: how many there are follows their names. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<names>.+?)(?: 등)?(?: 총)? (?:\\d{1,3}|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?"
              + "(?:곳|군데|개? ?(?:시도|시·도|시군구?|시·군(?:·구)?|광역시|자치구|시|군|구|도시|지역|나라|국가|국|개국|읍면|읍면동|읍|면|동|마을|지자체|권역))");

  private static final Pattern DOT = Pattern.compile("\\s?" + NameSeries.MIDDLE_DOTS + "\\s?");

  /** 수원시, 인제군, 도봉구. */
  private static final Pattern KIND = Pattern.compile("[시군구]$");

  private static final String NATIONWIDE = "전국";

  private final Names names;
  private final Lexicon lexicon;
  private final Set<String> municipalities;

  /** What municipalities are called without their kind: 수원, 인제, 도봉. */
  private final Set<String> stems;

  NamedRegions(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.municipalities = lexicon.set("municipality-name");
    this.stems =
        municipalities.stream()
            .map(name -> KIND.matcher(name).replaceFirst(""))
            .filter(name -> name.length() > 1)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a region is wanted, as the whole of what stands there, and nothing but places. */
  static boolean mayFill(RoleSpec.Filler.Typed wanted, Names names) {
    return !wanted.anywhere()
        && wanted.classes().contains(REGION)
        && wanted.classes().stream().allMatch(kind -> names.isA(kind, PLACE));
  }

  /** The regions of a member of a phrase, none where it is not more than a known name. */
  List<FilledRole> of(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    if (!mayFill(wanted, names)) {
      return List.of();
    }
    String whole = reading.text().of(member).strip();
    Matcher counted = COUNTED.matcher(whole);
    String text = counted.matches() ? counted.group("names") : whole;
    if (DOT.matcher(text).find()) {
      return series(text, wanted, discourse);
    }
    if (text.equals(NATIONWIDE) || municipalities.contains(text)) {
      return List.of(FilledRole.of(names.ofClass(text, wanted.classes(), REGION, discourse), text));
    }
    if (!text.equals(whole)) {
      return region(text, wanted, discourse).stream().toList();
    }
    return within(member, wanted, reading, discourse).stream().toList();
  }

  /** 함안·의령·창녕, 전북·경남 지역: each is a region, or none is. */
  private List<FilledRole> series(String text, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    List<FilledRole> regions = new ArrayList<>();
    String[] parts = DOT.split(text);
    for (int i = 0; i < parts.length; i++) {
      String part =
          i == parts.length - 1 ? withoutTail(parts[i]) : i == 0 ? own(parts[0]) : parts[i];
      Optional<FilledRole> region = region(part, wanted, discourse);
      if (region.isEmpty()) {
        return List.of();
      }
      regions.add(region.get());
    }
    return regions;
  }

  /** 충남 서산·당진시: the province of the first is not part of its name. */
  private String own(String text) {
    int space = text.indexOf(' ');
    return space > 0 && lexicon.set("province-name").contains(text.substring(0, space))
        ? text.substring(space + 1)
        : text;
  }

  /** 경남 소재 중학교, 울산의 피해자: what is there is not part of its name. */
  private String withoutTail(String text) {
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    if (space > 0 && first.endsWith("의")) {
      return first.substring(0, first.length() - 1);
    }
    boolean part =
        space > 0
            && lexicon.set("part-of-region").stream()
                .anyMatch(noun -> text.startsWith(noun, space + 1));
    return part ? first : text;
  }

  private Optional<FilledRole> region(
      String name, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    Optional<Entity> known =
        names
            .known(name, wanted.classes(), discourse)
            .filter(entity -> names.isA(entity, wanted.classes()));
    boolean town =
        municipalities.contains(name) || stems.contains(name) || lexicon.set("town").contains(name);
    return known
        .or(
            () ->
                town
                    ? Optional.of(names.ofClass(name, wanted.classes(), REGION, discourse))
                    : Optional.empty())
        .map(entity -> FilledRole.of(entity, name));
  }

  /** 경북 북부: the region; 케냐 나이로비: the town in it. */
  private Optional<FilledRole> within(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    Optional<Mention.Named> first =
        reading.nameAtStartOf(member).filter(named -> names.isA(named.entity(), PLACE));
    if (first.isEmpty() || first.get().span().end() >= member.end()) {
      return Optional.empty();
    }
    Span rest = new Span(first.get().span().end(), member.end()).trimmed(reading.text().text());
    String words = reading.text().of(rest);
    if (lexicon.set("part-of-region").contains(words)) {
      return Optional.of(first.get())
          .filter(named -> names.isA(named.entity(), wanted.classes()))
          .map(named -> FilledRole.of(named.entity(), named.text()));
    }
    boolean town =
        names.isA(first.get().entity(), COUNTRY)
            && words.length() > 1
            && words.indexOf(' ') < 0
            && reading.atomsIn(rest).isEmpty()
            && (reading.text().properNoun(rest) || reading.text().strange(rest));
    String name = reading.text().of(member).strip();
    return town
        ? Optional.of(FilledRole.of(names.ofClass(name, wanted.classes(), REGION, discourse), name))
        : Optional.empty();
  }
}

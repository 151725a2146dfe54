package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Names in a series: those joined by dots, and those in a list where the others are known. */
final class NameSeries {
  /** A word of fewer syllables is mostly one of the language. */
  private static final int SHORTEST = 3;

  static final String MIDDLE_DOTS = "[·・‧•ㆍ]";

  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  private static final String PLACE = Iris.TERMS + "Place";
  private static final List<String> KINDS_OF_PLACES = List.of(PLACE, Iris.TERMS + "Region");

  /** 과학기술비서관, 글로벌 학계, 기업 대표: what so ends is a post or a kind of people. */
  private static final List<String> NO_BODIES =
      List.of("office-noun", "delegate-noun", "group-noun", "position-title");

  private static final String ADDRESS = "여러분, ";

  private final Names names;
  private final Lexicon lexicon;
  private final PhraseMembers members;

  NameSeries(Names names, Lexicon lexicon, PhraseMembers members) {
    this.names = names;
    this.lexicon = lexicon;
    this.members = members;
  }

  /** 미국・캐나다・유럽연합: names joined by dots to the last one. */
  List<FilledRole> linkedBefore(
      Span member, Mention.Named last, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    List<FilledRole> linked = new ArrayList<>();
    int end = last.span().start();
    boolean more = true;
    while (more) {
      more = false;
      for (Mention atom : reading.atomsIn(member)) {
        if (atom instanceof Mention.Named named
            && named.span().end() <= end
            && reading
                .text()
                .text()
                .substring(named.span().end(), end)
                .matches("(?:\\([^)]*\\))?\\s?" + MIDDLE_DOTS + "\\s?")) {
          named.entities().stream()
              .filter(entity -> names.isA(entity, wanted.classes()))
              .forEach(entity -> linked.add(0, FilledRole.of(entity, named.text())));
          end = named.span().start();
          more = true;
          break;
        }
      }
    }
    return linked;
  }

  /** 인천과 안산, 김해에서: beside places that are known, one plain word is a place too. */
  private void spreadPlaces(
      Map<Span, List<FilledRole>> found,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    boolean beside =
        found.size() > 1 && found.values().stream().flatMap(List::stream).anyMatch(this::place);
    Optional<String> kind = KINDS_OF_PLACES.stream().filter(wanted.classes()::contains).findFirst();
    if (!beside || kind.isEmpty()) {
      return;
    }
    found.replaceAll(
        (member, list) -> {
          Span word = members.trimmed(member, reading);
          String text = reading.text().of(word).strip();
          List<FilledRole> opening =
              list.isEmpty() && wanted.classes().stream().allMatch(this::kindOfPlace)
                  ? placeAtStart(member, wanted, reading)
                  : List.of();
          if (!opening.isEmpty()) {
            return opening;
          }
          return list.isEmpty()
                  && text.length() > 1
                  && text.indexOf(' ') < 0
                  && reading.atomsIn(member).isEmpty()
                  && reading.text().properNoun(word)
              ? List.of(FilledRole.of(names.called(text, PLACE, kind.get(), discourse), text))
              : list;
        });
  }

  /** 대전과 광주 센터, 요르단과 레바논의 난민 캠프: what is in the last of several places begins with its place. */
  private List<FilledRole> placeAtStart(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    return reading
        .nameAtStartOf(member)
        .flatMap(
            named ->
                named.entities().stream()
                    .filter(entity -> names.isA(entity, List.of(PLACE)))
                    .filter(entity -> names.isA(entity, wanted.classes()))
                    .findFirst()
                    .map(entity -> FilledRole.of(entity, named.text())))
        .stream()
        .toList();
  }

  private boolean kindOfPlace(String classIri) {
    return names.isA(classIri, List.of(PLACE));
  }

  private boolean place(FilledRole role) {
    return role.object() instanceof ClaimObject.Named named
        && names.isA(named.entity(), List.of(PLACE));
  }

  /**
   * In a list of organizations a name that nobody knows is one too: where at least half of the
   * members are known, the others are short and plain.
   */
  void spread(
      Map<Span, List<FilledRole>> found,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    spreadPlaces(found, wanted, reading, discourse);
    if (!wanted.classes().contains(ORGANIZATION.getFirst())) {
      return;
    }
    if (found.size() == 2) {
      found.replaceAll((member, list) -> beside(member, list, found, reading, discourse));
    }
    if (found.size() < 3) {
      return;
    }
    long known = found.values().stream().filter(list -> !list.isEmpty()).count();
    if (known * 3 < found.size()) {
      return;
    }
    found.replaceAll(
        (member, list) -> {
          String text = reading.text().of(members.trimmed(member, reading)).strip();
          boolean plain = text.split("\\s+").length <= 3 && !text.contains("의 ") && noBodies(text);
          return list.isEmpty()
                  && plain
                  && reading.atomsIn(member).isEmpty()
                  && !addressedBefore(member, reading)
              ? List.of(FilledRole.of(names.called(text, ORGANIZATION.getFirst(), discourse), text))
              : list;
        });
  }

  /** 협회와 재단 여러분, 고생 많으셨습니다: what follows those who are addressed is no more of them. */
  private static boolean addressedBefore(Span member, SentenceReading reading) {
    return reading.text().text().startsWith(ADDRESS, member.start() - ADDRESS.length());
  }

  /** 경향신문과 새물결은: beside one body that is known, a word of no dictionary is another. */
  private List<FilledRole> beside(
      Span member,
      List<FilledRole> list,
      Map<Span, List<FilledRole>> found,
      SentenceReading reading,
      Discourse discourse) {
    Span word = members.trimmed(member, reading);
    String name = reading.text().of(word).strip();
    boolean other =
        list.isEmpty()
            && found.values().stream().flatMap(List::stream).anyMatch(this::body)
            && name.length() >= SHORTEST
            && name.indexOf(' ') < 0
            && reading.atomsIn(member).isEmpty()
            && reading.text().strange(word)
            && lexicon.classByHead(name).isEmpty()
            && noBodies(name);
    return other
        ? List.of(FilledRole.of(names.called(name, ORGANIZATION.getFirst(), discourse), name))
        : list;
  }

  private boolean body(FilledRole role) {
    return role.object() instanceof ClaimObject.Named named
        && names.isA(named.entity(), ORGANIZATION);
  }

  private boolean noBodies(String name) {
    return NO_BODIES.stream().flatMap(set -> lexicon.set(set).stream()).noneMatch(name::endsWith);
  }
}

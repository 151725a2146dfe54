package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Finds where something happens, where the words name a body, a town or a building. */
final class VenueFiller {
  /** 한국대: what is shorter and ends in 대 is mostly something else. */
  private static final int SHORTEST_UNIVERSITY = 3;

  /** 도청: what is shorter is hardly the name of a place. */
  private static final int SHORTEST_SPOT = 2;

  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final List<String> UNIVERSITY = List.of(Iris.TERMS + "University");
  private static final String EVENT = Iris.TERMS + "Event";
  private static final String PLACE = Iris.TERMS + "Place";
  private static final String REGION = Iris.TERMS + "Region";
  private static final Pattern SITTING = Pattern.compile("제\\s?\\d{1,3}(?:차|회) ");

  private static final Pattern CLOCK =
      Pattern.compile("\\s*\\d{1,2}:\\d{2}[\\d:~∼〜–\\s-]*[/|,]\\s*");

  /** 같은 호텔에서: which one, only what was said before tells. */
  private static final Pattern POINTING = Pattern.compile("(?:같은|이|해당|한) $");

  /** Where something may be presented: an event, or a place. */
  private static final List<String> OCCURRENCE = List.of(Iris.TERMS + "Event", PLACE);

  private final Names names;
  private final Lexicon lexicon;

  VenueFiller(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** 14:00~15:00 / 나래홀: a line that tells both when and where. */
  static Span afterClock(Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    Matcher clock = CLOCK.matcher(reading.text().of(member));
    return wanted.classes().contains(PLACE) && clock.lookingAt()
        ? new Span(member.start() + clock.end(), member.end())
        : member;
  }

  /** A body that is a meeting or a building of its own. */
  Optional<FilledRole> ofBody(Mention.Named named, RoleSpec.Filler.Typed wanted) {
    if (wanted.classes().containsAll(OCCURRENCE)
        && lexicon.classByHead(named.text()).filter(OCCURRENCE.getFirst()::equals).isPresent()) {
      // 국무회의에서 보고했다: a body that is called a meeting is where its meeting is.
      return Optional.of(FilledRole.of(named.entity(), named.text()));
    }
    return wanted.classes().equals(List.of(PLACE))
            && lexicon.set("venue-organization").contains(named.text())
        ? Optional.of(FilledRole.of(names.venueAt(named.text()), named.text()))
        : Optional.empty();
  }

  /** What is called after the body that is there: a university, or a name that nobody knows. */
  Optional<FilledRole> calledAfter(
      Span member,
      Mention.Named named,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    if (!wanted.classes().contains(PLACE)) {
      return Optional.empty();
    }
    if (names.isA(named.entity(), UNIVERSITY)) {
      return Optional.of(FilledRole.of(names.venueAt(named.text()), named.text()));
    }
    if (!named.entity().known() && names.isA(named.entity(), ORGANIZATION)) {
      String name = reading.text().of(member);
      return Optional.of(
          FilledRole.of(names.minted(Iris.TERMS + "Venue", List.of(name), discourse), name));
    }
    return Optional.empty();
  }

  /** 청주 미래누림센터: what follows the name of a town where something happens is a venue in it. */
  Optional<Entity> inTown(
      Span member, RoleSpec.Filler.Typed wanted, SentenceReading reading, Discourse discourse) {
    if (!wanted.classes().contains(PLACE)) {
      return Optional.empty();
    }
    return reading
        .nameAtStartOf(member)
        .filter(town -> names.isA(town.entity(), List.of(PLACE)))
        .map(town -> new Span(town.span().end(), member.end()).trimmed(reading.text().text()))
        .map(reading.text()::of)
        .filter(name -> name.length() > 2 && !lexicon.set("area-noun").contains(name))
        .map(name -> names.ofClass(name, PLACE, Iris.TERMS + "Venue", discourse));
  }

  /** 한국교원대에서 연다: a university that nobody lists is a place where something happens. */
  Optional<Entity> university(
      String text, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return wanted.classes().equals(List.of(PLACE))
            && phrase.role() == Case.IN
            && text.length() >= SHORTEST_UNIVERSITY
            && text.indexOf(' ') < 0
            && lexicon.set("short-university").stream().anyMatch(text::endsWith)
            && lexicon.set("no-university").stream().noneMatch(text::endsWith)
        ? Optional.of(names.venueAt(text))
        : Optional.empty();
  }

  /** 브뤼셀에서, 코엑스에서: a proper noun of which nothing is known is a place where something happens. */
  Optional<Entity> properNoun(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    return wanted.classes().contains(PLACE)
            && phrase.role() == Case.IN
            && phrase.conjuncts().size() == 1
            && reading.text().properNoun(member)
        ? Optional.of(names.minted(PLACE, List.of(reading.text().of(member)), discourse))
        : Optional.empty();
  }

  /**
   * 시청 여울마루에서 설명회를 열었다: where something is held is a place, whatever its words say; but what is
   * held at a meeting has no place by that, nor has what goes on in a field.
   */
  Optional<Entity> spot(
      Span member,
      NounPhrase phrase,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String name = reading.text().of(member);
    return wanted.classes().equals(List.of(PLACE))
            && phrase.role() == Case.IN
            && phrase.conjuncts().size() == 1
            && name.length() >= SHORTEST_SPOT
            && Character.isLetterOrDigit(name.charAt(0))
            && reading.text().nouns(member)
            && !POINTING.matcher(reading.text().text().substring(0, member.start())).find()
            && lexicon.set("no-venue-noun").stream().noneMatch(name::endsWith)
            && lexicon
                .classByHead(name)
                .filter(type -> !names.isA(type, ORGANIZATION) && !names.isA(type, List.of(PLACE)))
                .isEmpty()
        ? Optional.of(names.minted(Iris.TERMS + "Venue", List.of(name), discourse))
        : Optional.empty();
  }

  /** 인제와 양구에서: towns that are also other words are meant where something happens. */
  Optional<Entity> town(
      String text, NounPhrase phrase, RoleSpec.Filler.Typed wanted, Discourse discourse) {
    return (phrase.role() == Case.IN || phrase.role() == Case.BARE)
            && names.isA(REGION, wanted.classes())
            && lexicon.set("town").contains(text)
        ? Optional.of(names.minted(REGION, List.of(text), discourse))
        : Optional.empty();
  }

  /** 제17차 정보통신전략위원회를 열었다: what is counted and held is a meeting of the body. */
  Optional<FilledRole> sitting(
      Span member,
      Mention.Named body,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String text = reading.text().of(member);
    return wanted.classes().contains(EVENT)
            && names.isA(body.entity(), ORGANIZATION)
            && SITTING.matcher(text).lookingAt()
        ? Optional.of(
            FilledRole.of(
                names
                    .known(text, wanted.classes(), discourse)
                    .orElseGet(() -> names.minted(EVENT, List.of(text), discourse)),
                text))
        : Optional.empty();
  }
}

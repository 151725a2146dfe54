package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dbor.document.Span;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Tells the members of a phrase apart, and what in a member is no part of what it names. */
final class PhraseMembers {
  private static final String PLACE = Iris.TERMS + "Place";
  private static final String GROUP = Iris.TERMS + "StakeholderGroup";
  private static final String BODY = Iris.TERMS + "Organization";
  private static final String EVENT = Iris.TERMS + "Event";
  private static final String OF = "의 ";
  private static final Set<String> PAIRING = Set.of("와", "과");

  private final Names names;
  private final Lexicon lexicon;

  PhraseMembers(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The examples of a member that has some, or else the member. */
  static List<Span> of(Conjunct conjunct) {
    return conjunct.examples().isEmpty() ? List.of(conjunct.head()) : conjunct.examples();
  }

  /** 서울시 최초의 조례안, 금지하는 내용의 법안: without words that tell of a thing and do not name it. */
  Span named(Span member, SentenceReading reading) {
    String text = reading.text().of(member);
    int from = 0;
    for (int at = text.indexOf(OF); at > 0; at = text.indexOf(OF, at + 1)) {
      int word = text.lastIndexOf(' ', at - 1) + 1;
      if (lexicon.set("telling-noun").contains(text.substring(word, at))) {
        from = at + OF.length();
      }
    }
    from = afterLooseWords(text, from);
    Span rest = new Span(member.start() + from, member.end()).trimmed(reading.text().text());
    boolean cut =
        reading.atomsIn(member).stream()
            .anyMatch(
                atom -> atom.span().start() < rest.start() && atom.span().end() > rest.start());
    return rest.isEmpty() || cut ? member : rest;
  }

  /** 누구나 깃허브에서: who may do something, or when, is no part of the name behind it. */
  private int afterLooseWords(String text, int from) {
    int at = from;
    int space = text.indexOf(' ', at);
    while (space > 0 && lexicon.set("loose-word").contains(text.substring(at, space))) {
      at = space + 1;
      space = text.indexOf(' ', at);
    }
    return at;
  }

  /** 국가AI위원회 신임 부위원장: the last word is the post, with a word of rank before it (수석 부위원장). */
  Span post(Span member, SentenceReading reading) {
    String text = reading.text().of(member);
    int last = text.lastIndexOf(' ');
    int before = text.lastIndexOf(' ', last - 1);
    boolean ranked =
        last > 0
            && (lexicon.set("post-rank").contains(text.substring(before + 1, last))
                || lexicon.set("acting-title").contains(text.substring(last + 1)));
    return new Span(member.start() + (ranked ? before : last) + 1, member.end());
  }

  /**
   * Without a count at the end and without who came for it: 리벨리온 8개사, 네이버 관계자; 간담회 자리 is the
   * meeting.
   */
  Span trimmed(Span member, SentenceReading reading) {
    Span counted = withoutSuffix(uncounted(member, reading), reading);
    String text = reading.text().of(counted);
    int space = text.lastIndexOf(' ');
    return space > 0
            && (reading.atomAtEndOf(counted).isEmpty()
                || came(counted, new Span(counted.start(), counted.start() + space), reading))
            && (lexicon.set("delegate-noun").contains(text.substring(space + 1))
                || lexicon.set("event-spot-noun").contains(text.substring(space + 1))
                    && lexicon
                        .classByHead(text.substring(0, space))
                        .filter(EVENT::equals)
                        .isPresent()
                || lexicon.set("area-noun").contains(text.substring(space + 1))
                    && place(new Span(counted.start(), counted.start() + space), reading))
        ? withoutAside(new Span(counted.start(), counted.start() + space), reading)
        : counted;
  }

  /** 연구원 연구진이: a group of those who belong to a body that is named before it. */
  private boolean came(Span member, Span before, SentenceReading reading) {
    return reading
            .atomAtEndOf(member)
            .filter(Mention.Named.class::isInstance)
            .filter(atom -> names.isA(((Mention.Named) atom).entity(), List.of(GROUP)))
            .isPresent()
        && reading
            .atomAtEndOf(before)
            .filter(Mention.Named.class::isInstance)
            .filter(atom -> names.isA(((Mention.Named) atom).entity(), List.of(BODY)))
            .isPresent();
  }

  /** 국제전기통신연합(ITU) 대표단: what is left ends with the name. */
  private static Span withoutAside(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Aside.class::isInstance)
        .map(aside -> new Span(member.start(), aside.span().start()))
        .orElse(member)
        .trimmed(reading.text().text());
  }

  /** 대전 지역: a known place with a noun for the area around it. */
  boolean place(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Named.class::isInstance)
        .filter(atom -> names.isA(((Mention.Named) atom).entity(), List.of(PLACE)))
        .isPresent();
  }

  /** 장관님, 대표들: the name ends before the suffix. */
  private Span withoutSuffix(Span member, SentenceReading reading) {
    Span shorter = new Span(member.start(), member.end() - 1);
    return member.length() > 1
            && lexicon
                .set("name-suffix")
                .contains(reading.text().of(new Span(shorter.end(), member.end())))
            && reading.atomAtEndOf(shorter).isPresent()
        ? shorter
        : member;
  }

  private static Span uncounted(Span member, SentenceReading reading) {
    return reading
        .atomAtEndOf(member)
        .filter(Mention.Count.class::isInstance)
        .filter(count -> count.span().start() > member.start())
        .map(count -> new Span(member.start(), count.span().start()).trimmed(reading.text().text()))
        .orElse(member);
  }

  /**
   * A 및 B is one undertaking: its members stay together, as lists of measures mean them. So do
   * those of 와 after a single word inside a list with commas: 자유와 권리의 보장, 기회의 균등, 안전.
   */
  static List<Span> joined(List<Span> members, SentenceReading reading) {
    List<String> joints = new ArrayList<>();
    for (int i = 1; i < members.size(); i++) {
      Span gap = new Span(members.get(i - 1).end(), members.get(i).start());
      joints.add(reading.text().of(gap).strip());
    }
    int lastComma = Collections.frequency(joints, ",") > 1 ? joints.lastIndexOf(",") : -1;
    List<Span> joined = new ArrayList<>(members.subList(0, Math.min(1, members.size())));
    for (int i = 0; i < joints.size(); i++) {
      Span member = members.get(i + 1);
      boolean word = reading.text().of(members.get(i)).indexOf(' ') < 0;
      if (joints.get(i).equals("및") || word && i < lastComma && PAIRING.contains(joints.get(i))) {
        joined.addLast(new Span(joined.removeLast().start(), member.end()));
      } else {
        joined.add(member);
      }
    }
    return joined;
  }

  /** A single word does not tell which: {@code 한계 극복을 위한 기술개발} is named by what it is for. */
  static String qualified(String name, NounPhrase phrase, SentenceReading reading) {
    if (name.contains(" ") || phrase.conjuncts().size() != 1) {
      return name;
    }
    return reading
        .modifierOf(phrase)
        .map(
            modifier ->
                reading
                    .text()
                    .of(new Span(modifier.last().head().start(), phrase.span().end()))
                    .replaceAll("\\s+", " "))
        .orElse(name);
  }

  /** Whether a name stands in quotation marks. */
  static boolean quoted(Mention.Named named, SentenceReading reading) {
    return !reading.text().of(named.span()).equals(named.text());
  }

  /** 한국국제협력단(KOICA)의 봉사단 사업: whose something is does not belong to its name. */
  static String withoutOwner(Span member, SentenceReading reading) {
    String whole = reading.text().text();
    return reading
        .nameAtStartOf(member)
        .map(owner -> reading.asideAfter(owner.span()).orElse(owner.span()).end())
        .filter(end -> end < member.end() && whole.startsWith(OF, end))
        .map(end -> new Span(end + 1, member.end()).trimmed(whole).of(whole))
        .orElse(reading.text().of(member).strip());
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Conjunct;
import org.dbor.language.Element;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/**
 * Tells a partner from a member of a coordination: in {@code 캐나다와 공동연구를} the two are no pair, since
 * one can act and the other is done. Grammar cannot tell, types can.
 */
final class PartnerSplitter {
  private static final List<String> ACTORS =
      List.of(
          Iris.TERMS + "Organization",
          Iris.TERMS + "Person",
          Iris.TERMS + "Place",
          Iris.TERMS + "StakeholderGroup");

  private static final List<String> EVENTS = List.of(Iris.TERMS + "Event");
  private static final List<String> GROUPS = List.of(Iris.TERMS + "StakeholderGroup");

  /** Cases whose phrase may begin with a partner: 서울시와 교육을, 서울시와 교육을 위한. */
  private static final Set<Case> SHARED = Set.of(Case.OBJECT, Case.ALSO, Case.ITEMS, Case.PURPOSE);

  private static final List<String> PLACES = List.of(Iris.TERMS + "Place");
  private static final List<String> PLACES_OR_GOVERNMENTS =
      List.of(Iris.TERMS + "Place", Iris.TERMS + "GovernmentBody");

  /** 김해시, 버들동: what so ends may be a town. */
  private static final Pattern SETTLEMENT = Pattern.compile("[가-힣]{2,4}[시군구읍면동]");

  /** 제주 지역, 광주 소재 업체. */
  private static final Pattern THERE = Pattern.compile("의 | (?:지역|소재|관내|일대|일원|국가)");

  private static final String PLURAL = "들$";
  private static final String OF = "의 ";

  private final Names names;
  private final Lexicon lexicon;

  PartnerSplitter(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The elements, with every object or purpose that begins with partners split in two. */
  List<Element> split(List<Element> elements, List<Mention> atoms, SentenceText text) {
    List<Element> split = new ArrayList<>();
    for (Element element : elements) {
      if (element instanceof NounPhrase phrase && SHARED.contains(phrase.role())) {
        split.addAll(split(phrase, atoms, text));
      } else {
        split.add(element);
      }
    }
    return split;
  }

  private List<NounPhrase> split(NounPhrase phrase, List<Mention> atoms, SentenceText text) {
    List<Conjunct> conjuncts = phrase.conjuncts();
    for (int i = conjuncts.size() - 1; i > 0; i--) {
      List<Conjunct> before = conjuncts.subList(0, i);
      List<Conjunct> after = conjuncts.subList(i, conjuncts.size());
      if (Set.of("와", "과").contains(after.getFirst().joinedBy())
          && (joining(after, text)
              || pact(before, after, text)
              || before.stream().allMatch(conjunct -> actor(conjunct, atoms, text))
                  && !(before.stream().allMatch(conjunct -> group(conjunct, atoms))
                      && after.stream().noneMatch(conjunct -> told(conjunct, text))))
          && after.stream().noneMatch(conjunct -> actor(conjunct, atoms, text))
          && !(before.stream().allMatch(conjunct -> place(conjunct, atoms))
              && after.stream().allMatch(conjunct -> placed(conjunct, atoms, text)))) {
        return List.of(
            phrase(before, Case.WITH, false), phrase(after, phrase.role(), phrase.modifies()));
      }
    }
    return List.of(phrase);
  }

  /** 디자인랩과 힘을 합치다, 협회와 손을 잡다: with somebody, known or not. */
  private boolean joining(List<Conjunct> after, SentenceText text) {
    return after.size() == 1
        && lexicon.set("joining-noun").contains(text.of(after.getFirst().head()));
  }

  private static NounPhrase phrase(List<Conjunct> conjuncts, Case role, boolean modifies) {
    Span span = new Span(conjuncts.getFirst().span().start(), conjuncts.getLast().span().end());
    return new NounPhrase(span, conjuncts, role, modifies);
  }

  /** 감독관실과 협력 양해각서를 맺다, 기업과 간담회를 열다: with somebody, known or not. */
  private boolean pact(List<Conjunct> before, List<Conjunct> after, SentenceText text) {
    return endsInPact(after.getLast(), text)
        && before.stream()
            .noneMatch(conjunct -> endsInPact(conjunct, text) || event(conjunct, text));
  }

  private boolean endsInPact(Conjunct conjunct, SentenceText text) {
    // ‘교육 업무협약’: the quotation mark is no part of the noun.
    String words = text.of(conjunct.head()).replaceFirst("\\P{L}$", "");
    return Stream.of("pact-noun", "meeting-noun", "press-briefing")
        .flatMap(set -> lexicon.set(set).stream())
        .anyMatch(words::endsWith);
  }

  private boolean event(Conjunct conjunct, SentenceText text) {
    return lexicon
        .classByHead(text.of(conjunct.head()))
        .filter(type -> names.isA(type, EVENTS))
        .isPresent();
  }

  /** 장애인과 고령층을, 외국인 근로자와 결혼이민자를 아우르다: beside a group what is no work is a group as well. */
  private boolean group(Conjunct conjunct, List<Mention> atoms) {
    return atoms.stream()
        .filter(atom -> conjunct.head().contains(atom.span()))
        .filter(atom -> atom.span().end() == conjunct.head().end())
        .anyMatch(atom -> atom instanceof Mention.Named named && names.isA(named.entity(), GROUPS));
  }

  private boolean told(Conjunct conjunct, SentenceText text) {
    return lexicon.classByHead(text.of(conjunct.head())).isPresent();
  }

  private boolean actor(Conjunct conjunct, List<Mention> atoms, SentenceText text) {
    Optional<Mention> last =
        atoms.stream()
            .filter(atom -> conjunct.head().contains(atom.span()))
            .filter(atom -> atom.span().end() == conjunct.head().end())
            .findFirst();
    boolean owned = owned(conjunct, atoms, text);
    if (last.isPresent() && !owned) {
      return acts(last.get());
    }
    if (owned || delegate(conjunct, atoms, text)) {
      return true;
    }
    String words = text.of(conjunct.head()).replaceFirst(PLURAL, "");
    return lexicon.classByHead(words).filter(type -> names.isA(type, ACTORS)).isPresent();
  }

  /** 협회와 시민모임 관계자도: who came for somebody acts as well. */
  private boolean delegate(Conjunct conjunct, List<Mention> atoms, SentenceText text) {
    String words = text.of(conjunct.head());
    int space = words.lastIndexOf(' ');
    return space > 0
        && lexicon.set("delegate-noun").contains(words.substring(space + 1))
        && atoms.stream()
            .filter(atom -> conjunct.head().contains(atom.span()))
            .anyMatch(atom -> atom.span().end() == conjunct.head().start() + space && acts(atom));
  }

  /** 라오스와 동티모르의 농민을 위해: both are those whose farmers are meant. */
  private boolean owned(Conjunct conjunct, List<Mention> atoms, SentenceText text) {
    return atoms.stream()
        .filter(atom -> conjunct.head().contains(atom.span()))
        .filter(atom -> atom.span().start() == conjunct.head().start() && acts(atom))
        .anyMatch(atom -> text.text().startsWith(OF, atom.span().end()));
  }

  /** 인천: a place, or those who govern a town. */
  private boolean place(Conjunct conjunct, List<Mention> atoms) {
    return atoms.stream()
        .filter(atom -> atom.span().equals(conjunct.head()))
        .anyMatch(
            atom ->
                atom instanceof Mention.Named named
                    && names.isA(named.entity(), PLACES_OR_GOVERNMENTS));
  }

  /** 인천과 칠곡의 물류단지를, 강원과 제주 지역을, 안산시와 김해시를: the second is a place, or begins with one. */
  private boolean placed(Conjunct conjunct, List<Mention> atoms, SentenceText text) {
    String words = text.of(conjunct.head());
    String first = words.replaceFirst("(?:의)? .*$", "");
    return lexicon.set("town").contains(first)
        || SETTLEMENT.matcher(first).matches() && !endsInPact(conjunct, text)
        || atoms.stream()
            .filter(atom -> atom.span().start() == conjunct.head().start())
            .filter(
                atom ->
                    THERE.matcher(text.text()).region(atom.span().end(), text.length()).lookingAt())
            .anyMatch(
                atom -> atom instanceof Mention.Named named && names.isA(named.entity(), PLACES));
  }

  private boolean acts(Mention mention) {
    return mention instanceof Mention.Named named && names.isA(named.entity(), ACTORS);
  }
}

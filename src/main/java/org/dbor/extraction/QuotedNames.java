package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells what a quotation names: a known thing, one told by its last noun, or by the noun after it.
 */
final class QuotedNames {
  /** ‘이용자 보호 지침(이하 지침)’, 「디지털포용법(’25. 1. 21. 제정)」: the brackets are no part of the name. */
  private static final Pattern BRACKETED =
      Pattern.compile("(?<name>.*[^()（）\\s])\\s?[(（][^()（）]+[)）]");

  /** A measure may be told as a programme is; then its role says what it is. */
  private static final String MEASURE = Iris.TERMS + "Measure";

  private static final String PROGRAMME = Iris.TERMS + "Programme";
  private static final String EVENT = Iris.TERMS + "Event";
  private static final String STATUTE = Iris.TERMS + "Statute";

  /** ‘디지털 유산법’ 공청회: a law is what a hearing is about, and no name of it; but not ‘새 해법’. */
  private static final Pattern LAW = Pattern.compile(".*[가-힣](?<![는은을할방해비기문용수요화어작마공묘편료])법안?");

  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String INSTRUMENT = Iris.TERMS + "Instrument";

  /** How many words tell a title from a principle or a promise. */
  private static final int TITLE = 4;

  private static final Pattern WORDS = Pattern.compile(" ");

  private final Names names;
  private final Lexicon lexicon;
  private final AliasFinder aliases;
  private final Set<String> calling;

  QuotedNames(Names names, Lexicon lexicon, AliasFinder aliases) {
    this.names = names;
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.calling = lexicon.set("called-form");
  }

  /** The mention that a quotation is; speech and names of no known kind are mentions too. */
  Mention mention(
      SentenceText sentence, PunctuationFinder.Quotation quotation, Discourse discourse) {
    String written = quotation.content().of(sentence.text()).strip();
    if (quotation.speech() && discourse.works().typeOf(written).isEmpty()) {
      return new Mention.Speech(quotation.span());
    }
    Matcher bracketed = BRACKETED.matcher(written);
    if (!bracketed.matches()) {
      return named(sentence, quotation, written, discourse);
    }
    Mention mention = named(sentence, quotation, bracketed.group("name"), discourse);
    if (mention instanceof Mention.Named named) {
      aliases.find(named, written, bracketed.group("name").length(), discourse);
    }
    return mention;
  }

  private Mention named(
      SentenceText sentence,
      PunctuationFinder.Quotation quotation,
      String name,
      Discourse discourse) {
    Optional<Following> following = following(sentence, quotation.span().end());
    Span span =
        following
            .map(noun -> new Span(quotation.span().start(), noun.end()))
            .orElse(quotation.span());
    Optional<String> ownType =
        known(name, discourse)
            .or(() -> lexicon.classByHead(name))
            .or(
                () ->
                    following
                        .filter(noun -> noun.type().equals(EVENT) && LAW.matcher(name).matches())
                        .map(noun -> STATUTE));
    boolean ceremony =
        following
            .map(noun -> sentence.text().substring(quotation.span().end(), noun.end()).strip())
            .filter(lexicon.set("ceremony-noun")::contains)
            .isPresent();
    if (ceremony
        || following.isPresent()
            && ownType.isPresent()
            && (following.get().derived()
                || !names.related(ownType.get(), following.get().type()))) {
      // ‘접근성 개선 사업’ 설명회 is about the programme, and a thing of its own; ‘함께 학교’ 발대식 is a
      // ceremony for what is called so.
      String full = name + sentence.text().substring(quotation.span().end(), following.get().end());
      Entity whole =
          names
              .known(full, List.of(following.get().type()), discourse)
              .orElseGet(() -> names.minted(following.get().type(), List.of(full), discourse));
      // Before the part that it is about: a sentence is about what it names first.
      discourse.mentioned(whole, sentence.of(span));
      ownType
          .map(type -> names.called(name, type, discourse))
          .ifPresent(part -> discourse.mentioned(part, name));
      // The words as written, quotation marks included: full stands nowhere.
      return new Mention.Named(span, List.of(whole), sentence.of(span));
    }
    List<String> preferred = following.map(noun -> List.of(noun.type())).orElse(List.of());
    Optional<String> type =
        following
            .map(Following::type)
            .or(() -> lexicon.classByHead(name))
            .or(() -> lexicon.classOfNoun(name))
            .or(() -> discourse.works().typeOf(name))
            .or(() -> preceding(sentence, quotation.span().start()))
            .or(() -> title(name))
            // ‘안심 꾸러미’: a measure with a name of its own is announced and run as a programme is.
            .map(kind -> kind.equals(MEASURE) ? PROGRAMME : kind);
    Optional<Entity> known =
        names
            .known(name, preferred, discourse)
            .or(() -> type.flatMap(kind -> inFull(name, kind, discourse)));
    if (known.isPresent()) {
      return new Mention.Named(span, List.of(known.get()), name);
    }
    Optional<Entity> titled = titled(name, preferred, discourse);
    if (titled.isPresent()) {
      return new Mention.Named(span, List.of(titled.get()), name);
    }
    List<Entity> coordinated = names.coordinated(name, discourse);
    if (!coordinated.isEmpty()) {
      return new Mention.Named(span, coordinated, name);
    }
    Optional<Following> longer =
        type.isEmpty() && following.isEmpty()
            ? longer(sentence, quotation.span().end())
            : Optional.empty();
    if (longer.isPresent()) {
      Span whole = new Span(quotation.span().start(), longer.get().end());
      Entity work =
          names.minted(
              longer.get().type(),
              List.of(name + sentence.text().substring(quotation.span().end(), longer.get().end())),
              discourse);
      return new Mention.Named(whole, List.of(work), sentence.of(whole));
    }
    return type.<Mention>map(
            kind ->
                new Mention.Named(
                    span, List.of(names.minted(kind, List.of(name), discourse)), name))
        .orElseGet(() -> new Mention.Quoted(quotation.span(), name));
  }

  /** ‘자율주행 촬영정보 처리 원칙’: so many words under quotation marks are a title, and no principle. */
  private Optional<String> title(String name) {
    return WORDS.split(name).length >= TITLE
            && lexicon.set("titled-text-noun").stream().anyMatch(noun -> name.endsWith(" " + noun))
        ? Optional.of(INSTRUMENT)
        : Optional.empty();
  }

  /** ‘공동번영의 가치에 관한 헌장: 디지털 권리장전’: of a title in two parts one may be known. */
  private Optional<Entity> titled(String name, List<String> preferred, Discourse discourse) {
    int colon = name.indexOf(": ");
    if (colon < 0) {
      return Optional.empty();
    }
    return names
        .known(name.substring(colon + 2), preferred, discourse)
        .or(() -> names.known(name.substring(0, colon), preferred, discourse));
  }

  /**
   * ‘시민 권리 포럼’ after ‘제3회 열린 시민 권리 포럼’: several words at the end of a name are that name, and so is
   * the noun alone (‘지침’).
   */
  private Optional<Entity> inFull(String name, String type, Discourse discourse) {
    return name.indexOf(' ') < 0 && lexicon.classOfNoun(name).isEmpty()
        ? Optional.empty()
        : discourse
            .recent()
            .endingIn(" " + name, entity -> names.related(entity.type(), type))
            .map(RecentMention::entity);
  }

  private Optional<String> known(String name, Discourse discourse) {
    return names.known(name, List.of(), discourse).map(Entity::type);
  }

  /** A noun after a quotation that tells what it names: ‘…’ 행사. */
  private record Following(String type, int end, boolean derived) {}

  /** ‘골목에서 세계로’ 디지털 판로 사업: words between a name in quotation marks and what it is. */
  private static final int BETWEEN = 2;

  /** What such a longer name may be. */
  private static final List<String> LONGER = List.of(Iris.TERMS + "Programme", Iris.TERMS + "Plan");

  private Optional<Following> following(SentenceText sentence, int at) {
    Optional<Following> first = word(sentence, afterCalling(sentence, at));
    // 「…법」 시행령 개정안: a text made from a text made from the one named.
    return first
        .filter(Following::derived)
        .flatMap(one -> word(sentence, one.end()))
        .filter(Following::derived)
        .or(() -> first);
  }

  /** The noun a few words behind a quotation that tells what the whole is. */
  private Optional<Following> longer(SentenceText sentence, int at) {
    String text = sentence.text();
    int start = at;
    for (int words = 0; words < BETWEEN && start < text.length(); words++) {
      if (text.charAt(start) != ' ') {
        return Optional.empty();
      }
      int end = start + 1 + sentence.restOfWord(start + 1).length();
      Span word = new Span(start + 1, end);
      if (word.isEmpty() || !sentence.nouns(word)) {
        return Optional.empty();
      }
      Optional<Following> next = word(sentence, end);
      if (next.isPresent()) {
        return next.filter(noun -> LONGER.contains(noun.type()));
      }
      start = end;
    }
    return Optional.empty();
  }

  /** The class that the noun right before a quotation tells: 교육 프로그램 ‘함께 쓰는 교실’. */
  private Optional<String> preceding(SentenceText sentence, int at) {
    String text = sentence.text();
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = text.lastIndexOf(' ', end - 1) + 1;
    if (start >= end) {
      return Optional.empty();
    }
    String noun = text.substring(start, end);
    // 소셜벤처 ‘이음랩’: what kind of body it is.
    return lexicon.set("organization-kind").contains(noun)
        ? Optional.of(ORGANIZATION)
        : told(noun).or(() -> lexicon.classByHead(noun)).filter(type -> !type.equals(MEASURE));
  }

  /** Where the words end that may stand between a name and what is called so: ‘…’이라는 이름의. */
  private int afterCalling(SentenceText sentence, int at) {
    return calling.stream()
        .filter(form -> sentence.text().startsWith(form + " ", at))
        .mapToInt(String::length)
        .map(length -> at + length)
        .max()
        .orElse(at);
  }

  private Optional<Following> word(SentenceText sentence, int at) {
    String text = sentence.text();
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    String word = sentence.restOfWord(start);
    for (int length = word.length(); length > 0; length--) {
      int end = start + length;
      Optional<String> type = told(word.substring(0, length));
      if (type.isPresent() && sentence.nameMayEnd(end)) {
        return Optional.of(
            new Following(
                type.get(), end, lexicon.set("derived-work").contains(word.substring(0, length))));
      }
    }
    return Optional.empty();
  }

  /** What a noun beside a quotation tells: ‘실버톡’ 앱, 챗봇 ‘누리’ are run as programmes are. */
  private Optional<String> told(String noun) {
    return lexicon
        .classOfNoun(noun)
        .or(
            () ->
                lexicon.set("service-noun").contains(noun)
                    ? Optional.of(PROGRAMME)
                    : Optional.empty());
  }
}

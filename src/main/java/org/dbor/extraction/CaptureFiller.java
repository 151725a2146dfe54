package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Tells what a role of a phrase rule captured. */
final class CaptureFiller {
  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  /** What is longer in quotation marks is no name of a body. */
  private static final int LONGEST_QUOTED = 12;

  /** Names from elsewhere may end in such a syllable: 세실. */
  private static final int SHORTEST_OFFICE = 3;

  /** Surname and given name have three syllables. */
  private static final int KOREAN_NAME = 3;

  /** Behind a name of a person who has no post. */
  private static final Set<String> ADDRESSED = Set.of("씨");

  /** The last syllable of a section's name is also the particle for and. */
  private static final String SECTION = "과";

  private static final String FORMER = " 전 ";

  /** The ending of a clause that another follows. */
  private static final String AND = "고";

  private static final Pattern SEVERAL_WORDS = Pattern.compile("[ ·]");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

  private static final Pattern POST =
      Pattern.compile("\\((?:[가-힣]{2,8} ){1,2}(?:[가-힣]{3}[·ㆍ,] ?)?");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Names names;
  private final OrganizationFinder organizations;
  private final Set<String> reporters;
  private final ForeignSound foreign;
  private final PostBodies posts;

  CaptureFiller(
      Gazetteer gazetteer, Lexicon lexicon, Names names, OrganizationFinder organizations) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = names;
    this.organizations = organizations;
    this.reporters = lexicon.set("reporter-title");
    this.foreign = new ForeignSound(lexicon);
    this.posts = new PostBodies(names, lexicon);
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      SentenceText sentence,
      MentionFinder.Found found,
      Span span,
      Set<String> kinds,
      Discourse discourse) {
    if (kinds.contains("Implied")) {
      return posts.body(sentence, found, span.start(), discourse);
    }
    if (kinds.contains("Pointed")) {
      return posts.pointedAt(discourse);
    }
    String text = sentence.of(span);
    Optional<Mention> mention = found.at(span);
    if (mention.isPresent()) {
      return switch (mention.get()) {
        case Mention.Named named -> Optional.of(FilledRole.of(named.entity(), named.text()));
        case Mention.Title title -> Optional.of(position(title.text(), discourse));
        case Mention.Date date ->
            discourse.resolve(date.expression()).map(value -> new FilledRole(value, text));
        case Mention.Money money -> Optional.of(ValueFiller.sum(money, text, Optional.empty()));
        // 일본 ‘하타라쿠넷’ 대표: whose post it is, is a body.
        case Mention.Quoted quoted when kinds.contains("Proper") ->
            Optional.of(quoted.text())
                .filter(name -> name.length() <= LONGEST_QUOTED)
                .map(name -> names.called(name, ORGANIZATION, discourse))
                .map(body -> FilledRole.of(body, quoted.text()));
        default -> Optional.empty();
      };
    }
    if (kinds.contains("Any")) {
      return Optional.of(
          new FilledRole(new ClaimObject.Value(text, XSDDatatype.XSDstring.getURI()), text));
    }
    if (kinds.stream().anyMatch(kind -> kind.endsWith("Name"))) {
      return personal(sentence, span, kinds)
          ? Optional.of(FilledRole.of(names.called(text, PERSON.getFirst(), discourse), text))
          : Optional.empty();
    }
    if (kinds.contains("Unit") && text.endsWith(SECTION) && !section(sentence, span)) {
      return Optional.empty();
    }
    if ((kinds.contains("Word") || kinds.contains("Coined"))
        && !organizations.plausible(sentence, span)) {
      return Optional.empty();
    }
    if (kinds.contains("Coined") && !sentence.coined(span)) {
      return Optional.empty();
    }
    if (kinds.contains("Body") && !body(sentence, span)) {
      return Optional.empty();
    }
    return names
        .open(List.of(ASIDE.matcher(text).replaceAll("")), ORGANIZATION, discourse)
        .map(entity -> FilledRole.of(entity, text));
  }

  /** 안전정책과 김서연 과장: not 대학생과 김서연 과장, where 과 means and. */
  private boolean section(SentenceText sentence, Span span) {
    Span named = new Span(span.start(), span.end() - SECTION.length());
    String text = sentence.of(named);
    return sentence.compound(named) && !endsIn(text, "people-noun") && !endsIn(text, "group-noun");
  }

  /** Words of nouns alone, of which the first and the last may name an organization. */
  private boolean body(SentenceText sentence, Span span) {
    String text = sentence.of(span);
    int first = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    int aside = text.indexOf('(');
    return sentence.nouns(span)
        // 오드리 탕 전 대만 디지털부 장관: that somebody held a post before is no part of a body.
        && !text.contains(FORMER)
        && organizations.plausible(
            sentence, new Span(span.start() + text.lastIndexOf(' ') + 1, span.end()))
        && organizations.plausible(
            sentence,
            new Span(span.start(), span.start() + (aside > 0 ? Math.min(aside, first) : first)));
  }

  private boolean personal(SentenceText sentence, Span span, Set<String> kinds) {
    String text = sentence.of(span);
    if (SEVERAL_WORDS.matcher(text).find()) {
      return kinds.stream().anyMatch(kind -> kind.endsWith("ForeignName"))
          && sentence.nameMayStart(span.start())
          && (sentence.foreignName(span)
              || sentence.transcribed(span.end())
              || foreign.sounds(sentence, span)
              || foreign.given(sentence, span)
              || foreign.uncut(sentence, span))
          && !withBody(sentence, span)
          && SEVERAL_WORDS
              .splitAsStream(text)
              .allMatch(
                  word ->
                      gazetteer.named(word).isEmpty()
                          && lexicon.classByHead(word).isEmpty()
                          && (foreign.given(word) || !endsIn(word, "place-tail"))
                          && lexicon.set("short-university").stream().noneMatch(word::endsWith)
                          && !lexicon.set("no-personal-name").contains(word)
                          // 김서연 재단 이사장: the kind of body is no family name.
                          && !lexicon.set("headed-body").contains(word)
                          && !endsIn(word, "office-tail"));
    }
    if (kinds.contains("BracketName") && postInBrackets(sentence, span)) {
      // (원장 단해솔): behind a post that opens brackets no surname need tell the name.
      return !lexicon.set("no-personal-name").contains(text)
          && !sentence.dictionaryNoun(span)
          && !sentence.compound(span)
          && gazetteer.named(text).isEmpty();
    }
    if (kinds.contains("ListedName")) {
      return !lexicon.set("no-personal-name").contains(text)
          && lexicon.classByHead(text).isEmpty()
          && !endsIn(text, "office-tail")
          && gazetteer.named(text).isEmpty();
    }
    boolean reporter = sentence.wordFollows(span.end(), reporters);
    // 기업이라도: what follows a name without a space is no name of its own.
    if (sentence.wordFollows(span.end(), ADDRESSED)) {
      // 하늘빛 씨: a person, whatever else the word says.
      return sentence.nameMayStart(span.start()) && gazetteer.named(text).isEmpty();
    }
    boolean labelled = sentence.text().startsWith(": ", span.start() - 2);
    if (text.length() > KOREAN_NAME && !longGiven(sentence, span)) {
      return false;
    }
    return sentence.nameMayStart(span.start())
        && !lexicon.set("no-personal-name").contains(text)
        // 연보라 기자: a reporter's name may be a word, too, though no section of the paper.
        && (!sentence.dictionaryNoun(span)
            || reporter && text.length() == KOREAN_NAME && !endsIn(text, "office-tail"))
        // 모였고, 손잡고: what looks like a surname begins a verb.
        && !(text.endsWith(AND) && sentence.grammatical(span))
        && lexicon.classOfNoun(text).isEmpty()
        && !sentence.town(span)
        // 고다인 기자: what looks like a determiner is the surname.
        && (reporter || !sentence.determined(span))
        && (!sentence.nounWithParticle(span) || reporter || labelled)
        && (!sentence.verbOfNoun(span) || postInBrackets(sentence, span))
        && gazetteer.named(text).isEmpty();
  }

  /** 김누리봄, 황보나래: a surname and a given name of three syllables, and not 정보보호 or 한국은행. */
  private boolean longGiven(SentenceText sentence, Span span) {
    String text = sentence.of(span);
    return lexicon.set("surname").contains(text.substring(0, 2))
        || sentence.surnameBefore(span)
            && !endsIn(text, "office-tail")
            && lexicon.classByHead(text).isEmpty();
  }

  /** (소장 배정한 교수): behind a post that opens brackets stands a name, whatever it looks like. */
  private static boolean postInBrackets(SentenceText sentence, Span span) {
    int open = sentence.text().lastIndexOf('(', span.start());
    return open >= 0 && POST.matcher(sentence.text()).region(open, span.start()).matches();
  }

  /** 온누리데이터 김서연: no name from elsewhere, but a body and a Korean name. */
  private boolean withBody(SentenceText sentence, Span span) {
    int space = sentence.text().indexOf(' ', span.start());
    return space > 0
        && span.end() - space - 1 == KOREAN_NAME
        && lexicon.set("surname").contains(sentence.text().substring(space + 1, space + 2))
        && sentence.compound(new Span(span.start(), space));
  }

  /** 김서연 과학수석실 비서관, 뉴욕시: what ends like an office or a town is no family name. */
  private boolean endsIn(String word, String tails) {
    return word.length() >= SHORTEST_OFFICE && lexicon.set(tails).stream().anyMatch(word::endsWith);
  }

  private FilledRole position(String title, Discourse discourse) {
    Entity entity =
        gazetteer.named(title).stream()
            .filter(candidate -> names.isA(candidate, POSITION))
            .findFirst()
            .orElseGet(() -> names.minted(POSITION.getFirst(), List.of(title), discourse));
    return FilledRole.of(entity, title);
  }
}

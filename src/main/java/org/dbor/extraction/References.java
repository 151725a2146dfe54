package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells what a noun points back to: 포럼은, 이번 개선 사업, 우리 위원회, 인증제는, 도는, 여기.
 *
 * <p>It points to the last thing so named whose name ends in the noun, or else to the last of its
 * kind at most two sentences ago.
 */
final class References {
  /** What ends the noun for a draft: 조례안. */
  private static final String DRAFT = "안";

  /** Syllables from which a noun alone is too special to be said of things in general. */
  private static final int SPECIAL = 3;

  private static final String EVENT = Iris.TERMS + "Event";
  private static final String PROGRAMME = Iris.TERMS + "Programme";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String INSTRUMENT = Iris.TERMS + "Instrument";
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");

  /** How many sentences back 그 may point. */
  private static final int PERSON_REACH = 2;

  private static final Pattern ORDINAL = Pattern.compile("제\\d{1,3}[차회기]");

  private final Names names;
  private final Lexicon lexicon;
  private final Set<String> demonstratives;
  private final Set<String> selves;
  private final Set<String> pronouns;
  private final Set<String> speakers;
  private final Set<String> municipalities;
  private final Set<String> generalEvents;
  private final Set<String> generalMeasures;

  References(Names names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    this.demonstratives = lexicon.set("demonstrative");
    this.selves = lexicon.set("document-demonstrative");
    this.speakers = lexicon.set("first-person");
    this.pronouns = lexicon.set("pronoun");
    this.municipalities = lexicon.set("municipality");
    this.generalEvents = lexicon.set("general-event-noun");
    this.generalMeasures = lexicon.set("general-measure-noun");
  }

  /**
   * What a noun phrase points to.
   *
   * @param pointing whether it has a word that points back; it is then no new name, found or not
   */
  record Reference(Optional<FilledRole> to, boolean pointing) {}

  Reference of(String phrase, List<String> wanted, Discourse discourse) {
    return of(phrase, wanted, Optional.empty(), discourse);
  }

  /**
   * The same for what may be an event.
   *
   * @param day on which the sentence says it is, if it does: an event of another day is not meant
   */
  Reference of(String phrase, List<String> wanted, Optional<String> day, Discourse discourse) {
    if (speakers.contains(phrase)) {
      return new Reference(
          discourse
              .speaker()
              .filter(person -> names.isA(person, wanted))
              .map(person -> FilledRole.of(person, phrase)),
          true);
    }
    if (lexicon.set("first-person-plural").contains(phrase)) {
      // 우리는, 저희는: the body that published the document.
      return new Reference(
          discourse
              .publisher()
              .filter(body -> names.isA(body, wanted))
              .map(body -> FilledRole.of(body, phrase)),
          true);
    }
    if (lexicon.set("person-pronoun").contains(phrase)) {
      return new Reference(personNamed(wanted, discourse).map(RecentMention::filling), true);
    }
    if (pronouns.contains(phrase)) {
      return new Reference(
          gathering(wanted, discourse)
              .or(() -> discourse.recent().antecedent(entity -> names.isA(entity, wanted)))
              .map(RecentMention::filling),
          true);
    }
    List<String> words = words(phrase);
    boolean pointing = words.size() > 1 && demonstratives.contains(words.getFirst());
    if (pointing) {
      words.removeFirst();
    }
    // 제2차 간담회는 after 제2차 ‘청년 간담회’: the number stands before the name.
    if (words.size() > 1 && ORDINAL.matcher(words.getFirst()).matches()) {
      words.removeFirst();
    }
    String noun = String.join(" ", words);
    if (pointing && selves.contains(phrase.substring(0, phrase.indexOf(' ')))) {
      Optional<FilledRole> self =
          discourse
              .subject()
              .filter(entity -> names.isA(entity, wanted))
              .filter(entity -> entity.labels().stream().anyMatch(l -> l.text().endsWith(noun)))
              .map(entity -> FilledRole.of(entity, phrase));
      if (self.isPresent()) {
        return new Reference(self, true);
      }
    }
    return new Reference(
        named(noun, pointing, wanted, day, discourse)
            .or(() -> lastOf(noun, wanted, day, discourse, words))
            .or(() -> pointing ? workOf(noun, wanted, discourse) : Optional.empty())
            .or(() -> drafted(noun, wanted, day, discourse))
            .or(() -> publisher(noun, phrase, wanted, discourse)),
        pointing);
  }

  /** 조례안은 after ‘투명성 조례’: the draft of what is called so. */
  private Optional<FilledRole> drafted(
      String noun, List<String> wanted, Optional<String> day, Discourse discourse) {
    return noun.length() > 2
            && noun.endsWith(DRAFT)
            && noun.indexOf(' ') < 0
            && lexicon.classOfNoun(noun.substring(0, noun.length() - 1)).isPresent()
        ? named(noun.substring(0, noun.length() - 1), false, wanted, day, discourse)
        : Optional.empty();
  }

  /** 그는: whoever the last two sentences named, if it was one person alone. */
  private Optional<RecentMention> personNamed(List<String> wanted, Discourse discourse) {
    return discourse
        .recent()
        .onlyBeside(entity -> names.isA(entity, PERSON) && names.isA(entity, wanted), PERSON_REACH);
  }

  /** 이 자리에서: a place to say something is the event that the document is about. */
  private Optional<RecentMention> gathering(List<String> wanted, Discourse discourse) {
    return wanted.contains(EVENT)
        ? discourse.recent().latest(entity -> names.isA(entity, List.of(EVENT)))
        : Optional.empty();
  }

  private static List<String> words(String phrase) {
    // Most are one word, which needs no pattern.
    for (int i = 0; i < phrase.length(); i++) {
      if (Character.isWhitespace(phrase.charAt(i))) {
        return new ArrayList<>(Arrays.asList(phrase.split("\\s+")));
      }
    }
    return new ArrayList<>(List.of(phrase));
  }

  private Optional<FilledRole> named(
      String noun,
      boolean pointing,
      List<String> wanted,
      Optional<String> day,
      Discourse discourse) {
    boolean kind =
        lexicon.classOfNoun(noun).filter(told -> related(told, wanted)).isPresent()
            || municipalities.contains(noun)
                && wanted.stream().anyMatch(want -> names.isA(want, ORGANIZATION));
    boolean special = noun.contains(" ") || noun.length() >= SPECIAL;
    Optional<FilledRole> quoted = quoted(noun, wanted, discourse);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (!kind && !special && !pointing) {
      return work(noun, wanted, discourse);
    }
    Predicate<Entity> test =
        entity ->
            names.isA(entity, wanted)
                && (!known(entity, noun) || discourse.events().unnamed(entity))
                && !discourse.events().onAnotherDay(entity, day);
    // 진흥원은: the body that the document speaks of, though another was named since.
    Optional<RecentMention> body =
        lexicon.set("own-body-noun").contains(noun)
            ? discourse
                .recent()
                .mostEndingIn(noun, test.and(entity -> names.isA(entity, ORGANIZATION)))
            : Optional.empty();
    return body.or(() -> discourse.recent().endingIn(noun, lexicon.set("act-noun"), test))
        .or(() -> recentWork(noun, wanted, discourse))
        .map(
            recent ->
                recent.text().endsWith(noun)
                    ? recent.filling()
                    : FilledRole.of(
                        recent.entity(), recent.text().contains(noun) ? noun : recent.text()));
  }

  /** 앱은 after ‘말동무’, which the document calls an app anywhere. */
  private Optional<FilledRole> work(String noun, List<String> wanted, Discourse discourse) {
    return recentWork(noun, wanted, discourse).map(RecentMention::filling);
  }

  private Optional<RecentMention> recentWork(
      String noun, List<String> wanted, Discourse discourse) {
    return discourse.works().noun(noun)
        ? discourse
            .recent()
            .latest(
                entity -> names.isA(entity, wanted) && discourse.works().standsFor(noun, entity))
        : Optional.empty();
  }

  /** 배움터는 after ‘모두의 AI 배움터’: what is spoken of by its last word was a name. */
  private Optional<FilledRole> quoted(String noun, List<String> wanted, Discourse discourse) {
    return discourse
        .quotedEndingIn(noun)
        // 이 사업은 after ‘국가 통합 바이오 빅데이터’: the whole of a name points to itself.
        .or(() -> discourse.lastQuoted().filter(noun::equals))
        .filter(name -> names.isA(PROGRAMME, wanted) || wanted.contains(MEASURE))
        .map(
            name ->
                FilledRole.of(
                    discourse
                        .named(name)
                        .orElseGet(() -> names.minted(PROGRAMME, List.of(name), discourse)),
                    name));
  }

  /** A thing of exactly that name needs no reference. */
  private static boolean known(Entity entity, String noun) {
    return entity.labels().stream().anyMatch(label -> label.text().equals(noun));
  }

  /** 협회는 in what an association published: itself, where no other was named. */
  private Optional<FilledRole> publisher(
      String noun, String phrase, List<String> wanted, Discourse discourse) {
    return discourse
        .publisher()
        .filter(body -> noun.length() > 1 && names.isA(body, wanted))
        .filter(body -> lexicon.set("own-body-noun").contains(noun))
        .filter(body -> body.labels().stream().anyMatch(label -> label.text().endsWith(noun)))
        .map(body -> FilledRole.of(body, phrase));
  }

  /** 이 사업은 after 「검증 체계 구축」: a measure may be called a programme, where a word points to it. */
  private Optional<FilledRole> workOf(String noun, List<String> wanted, Discourse discourse) {
    if (lexicon.set("amending-noun").contains(noun)) {
      // 이번 개정은: the text that was amended.
      return discourse
          .recent()
          .antecedent(entity -> names.isA(entity, List.of(INSTRUMENT)) && names.isA(entity, wanted))
          .map(RecentMention::filling);
    }
    return generalMeasures.contains(noun)
        ? discourse
            .recent()
            .antecedent(
                entity ->
                    names.isA(entity, List.of(MEASURE, PROGRAMME)) && names.isA(entity, wanted))
            .map(RecentMention::filling)
            .or(() -> discourse.lastQuoted().flatMap(name -> quoted(name, wanted, discourse)))
        : Optional.empty();
  }

  private Optional<FilledRole> lastOf(
      String noun,
      List<String> wanted,
      Optional<String> day,
      Discourse discourse,
      List<String> words) {
    if (words.size() > 1) {
      return Optional.empty();
    }
    return lexicon
        .classOfNoun(noun)
        .filter(told -> related(told, wanted))
        .flatMap(
            told ->
                discourse
                    .outline()
                    .about()
                    .filter(item -> names.isA(item, wanted) && names.isA(item, List.of(told)))
                    .map(item -> FilledRole.of(item, noun))
                    .or(
                        () ->
                            discourse
                                .recent()
                                .antecedent(
                                    entity ->
                                        names.isA(entity, wanted)
                                            && (names.isA(entity, List.of(told))
                                                || actOn(entity, noun))
                                            && !otherEvent(entity, noun, discourse)
                                            && !otherMeasure(told, noun)
                                            && !otherBody(entity, noun)
                                            && !discourse.events().onAnotherDay(entity, day))
                                .map(RecentMention::filling)));
  }

  /** 운영은 A가 돕는다 after a programme: not only measures are run and set up. */
  private boolean actOn(Entity entity, String noun) {
    return lexicon.set("act-noun").contains(noun) && names.isA(entity, List.of(PROGRAMME));
  }

  /** 공청회를 열기로 했다 after a forum: a hearing is not the forum, while 행사 may be. */
  private boolean otherEvent(Entity entity, String noun, Discourse discourse) {
    return names.isA(entity, List.of(EVENT))
        && !generalEvents.contains(noun)
        && (discourse.events().kind(entity).isPresent()
            || entity.labels().stream()
                .anyMatch(
                    label ->
                        lexicon
                            .classByHead(label.text())
                            .or(() -> lexicon.classOfNoun(label.text()))
                            .filter(EVENT::equals)
                            .isPresent()));
  }

  /** 컨설팅을 제공한다 after a scheme: advice is not the scheme, while 제도 may be. */
  private boolean otherMeasure(String told, String noun) {
    return told.equals(MEASURE)
        && !generalMeasures.contains(noun)
        && !lexicon.set("act-noun").contains(noun);
  }

  /** 통신사, 은행: a body of a kind is not the one named before that is called otherwise. */
  private boolean otherBody(Entity entity, String noun) {
    return names.isA(entity, ORGANIZATION)
        && lexicon.set("organization-kind").contains(noun)
        && entity.labels().stream().noneMatch(label -> label.text().endsWith(noun));
  }

  private boolean related(String told, List<String> wanted) {
    return wanted.stream().anyMatch(want -> names.related(told, want));
  }
}

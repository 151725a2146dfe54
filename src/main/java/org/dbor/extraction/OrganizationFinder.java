package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds organizations that the ontology does not know: one word whose last noun tells it ({@code
 * 국가데이터진흥원}), with the 장 of its head's post cut off.
 *
 * <p>Names of several words are left to the phrase they stand in.
 */
final class OrganizationFinder {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final Pattern WORD =
      Pattern.compile("[가-힣A-Za-z0-9](?:[가-힣A-Za-z0-9·&]|-(?=[가-힣A-Za-z0-9])){3,}");

  /** A name has more before its last noun than one general syllable. */
  private static final int SHORTEST_OWN_PART = 2;

  /** 조직위원장, 공동위원장 are posts; what is longer names a body. */
  private static final int LONG_OWN_PART = 4;

  /** 한결대학교 과학기술 윤리법 정책센터. */
  private static final int LONGEST_BETWEEN = 4;

  private final Pattern incorporated;
  private final Lexicon lexicon;
  private final Names names;
  private final Map<String, String> heads;
  private final IntroducedNames introduced;
  private final ListedBodies listed;
  private final Municipalities municipalities;
  private final ForeignBodies foreign;
  private final Universities universities;
  private final ExampleNames examples;
  private final PledgingBodies pledging;
  private final BranchBodies branches;

  /** Of which an incorporated name has one. */
  private final List<String> incorporation;

  OrganizationFinder(Lexicon lexicon, Names names) {
    this.lexicon = lexicon;
    this.names = names;
    this.introduced = new IntroducedNames(lexicon, names);
    this.listed = new ListedBodies(lexicon, names);
    this.municipalities = new Municipalities(lexicon, names);
    this.foreign = new ForeignBodies(lexicon, names, this);
    this.universities = new Universities(lexicon, names);
    this.examples = new ExampleNames(lexicon, names);
    this.pledging = new PledgingBodies(lexicon, names);
    this.branches = new BranchBodies(lexicon, names);
    this.heads = new TreeMap<>(lexicon.pairs("body-head"));
    String forms = String.join("|", new TreeSet<>(lexicon.set("legal-form")));
    this.incorporation =
        Stream.concat(Stream.of("㈜", "(주)"), lexicon.set("legal-form").stream()).toList();
    this.incorporated =
        Pattern.compile(
            "(?<form>㈜\\s?|\\(주\\)\\s?|(?<![가-힣])(?:"
                + forms
                + ") )[가-힣A-Za-z0-9]{2,}|[가-힣A-Za-z0-9]{2,}(?:㈜|\\(주\\))");
  }

  /**
   * Organizations of a sentence.
   *
   * @param known names that the ontology or the document holds; of these only governments of towns
   *     are found, where the name of the town acts
   */
  List<Mention.Named> find(SentenceText sentence, List<Mention.Named> known, Discourse discourse) {
    List<Mention.Named> found = new ArrayList<>();
    incorporated(sentence, discourse, found);
    found.addAll(listed.find(sentence, this, discourse));
    found.addAll(introduced.find(sentence, discourse));
    found.addAll(pledging.find(sentence, discourse));
    Matcher words = WORD.matcher(sentence.text());
    while (words.find()) {
      organization(sentence, words.start(), words.end(), known, discourse).ifPresent(found::add);
    }
    found.addAll(municipalities.find(sentence, known, discourse));
    Predicate<Span> free =
        span ->
            Stream.concat(known.stream(), found.stream())
                .noneMatch(other -> other.span().overlaps(span));
    found.addAll(foreign.find(sentence, known, free, discourse));
    headed(sentence, discourse, found);
    found.addAll(universities.find(sentence, discourse));
    found.addAll(examples.find(sentence, free, discourse));
    return branches.joined(sentence, known, found, discourse);
  }

  private Optional<Mention.Named> organization(
      SentenceText sentence,
      int start,
      int wordEnd,
      List<Mention.Named> known,
      Discourse discourse) {
    for (int end = wordEnd; end - start >= 4; end--) {
      Span span = new Span(start, end);
      if (!sentence.nameMayEnd(end) && !headFollows(sentence, end)) {
        continue;
      }
      String name = sentence.of(span);
      Optional<Lexicon.Head> head =
          lexicon.head(name).filter(found -> names.isA(found.classIri(), ORGANIZATION));
      if (head.isPresent()
          && !lexicon.set("position-title").contains(name)
          && name.length() - head.get().form().length() >= SHORTEST_OWN_PART
          && !lexicon.general(name, head.get())) {
        Span whole = withParent(sentence, span, head.get(), known);
        String full = sentence.of(whole);
        return names
            .typed(full, ORGANIZATION, discourse)
            .map(entity -> new Mention.Named(whole, List.of(entity), full));
      }
    }
    return Optional.empty();
  }

  /**
   * 한결대학교 기술 정책센터: where the word tells no more than what a body is for, its name begins with the
   * body that it belongs to.
   */
  private Span withParent(
      SentenceText sentence, Span word, Lexicon.Head head, List<Mention.Named> known) {
    Optional<Span> university = universities.before(sentence, word);
    if (university.isPresent()) {
      return new Span(university.get().start(), word.end());
    }
    if (!sentence.commonNoun(new Span(word.start(), word.end() - head.form().length()))) {
      return word;
    }
    int start = word.start();
    for (int words = 0; words < LONGEST_BETWEEN && start > 1; words++) {
      int end = start - 1;
      if (sentence.text().charAt(end) != ' ') {
        return word;
      }
      int before = sentence.text().lastIndexOf(' ', end - 1) + 1;
      Span one = new Span(before, end);
      if (one.isEmpty()
          || !Character.isLetterOrDigit(sentence.text().charAt(end - 1))
          || !sentence.nouns(one)) {
        return word;
      }
      if (known.stream().anyMatch(name -> name.span().equals(one) && parent(name))
          || lexicon
              .classByHead(sentence.of(one))
              .filter(type -> names.isA(type, ORGANIZATION))
              .isPresent()) {
        return new Span(before, word.end());
      }
      start = before;
    }
    return word;
  }

  private boolean parent(Mention.Named name) {
    return names.isA(name.entity(), ORGANIZATION);
  }

  /**
   * Whether a word that stands where an organization's name stands may be one: a coined word, not
   * the name of an office ({@code 정책기획}), nor a general word.
   */
  boolean plausible(SentenceText sentence, Span span) {
    String text = sentence.of(span);
    Span word = new Span(span.start() + text.lastIndexOf(' ') + 1, span.end());
    String name = sentence.of(word);
    return !lexicon.set("general-modifier").contains(name)
        && lexicon.set("office-noun").stream().noneMatch(name::endsWith)
        && (sentence.coinedNoun(word)
            || sentence.unknownWord(word)
            || name.length() > SHORTEST_OWN_PART
                && lexicon.set("short-university").stream().anyMatch(name::endsWith));
  }

  /** 디지털윤리위원장: the body is 디지털윤리위원회, of which the post has taken the last noun's place. */
  private void headed(SentenceText sentence, Discourse discourse, List<Mention.Named> found) {
    for (Map.Entry<String, String> body : heads.entrySet()) {
      String text = sentence.text();
      String post = body.getValue();
      for (int at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + 1)) {
        int start = at;
        while (start > 0 && !sentence.nameMayStart(start)) {
          start--;
        }
        Span own = new Span(start, at);
        if (!own.isEmpty() && sentence.nameMayEnd(at + post.length())) {
          String name = sentence.of(own) + body.getKey();
          names
              .known(name, ORGANIZATION, discourse)
              // 개인정보위원장: 개인정보위 is how a known body is called in short.
              .or(
                  () ->
                      names.known(
                          sentence.of(own) + body.getKey().charAt(0), ORGANIZATION, discourse))
              .or(
                  () ->
                      own.length() < LONG_OWN_PART
                          ? Optional.empty()
                          : names.typed(name, ORGANIZATION, discourse))
              .ifPresent(
                  entity -> found.add(new Mention.Named(own, List.of(entity), sentence.of(own))));
        }
      }
    }
  }

  /** ㈜소리나래, 소리나래㈜, 법무법인 해든. */
  private void incorporated(SentenceText sentence, Discourse discourse, List<Mention.Named> found) {
    if (incorporation.stream().noneMatch(sentence.text()::contains)) {
      return;
    }
    Matcher matcher = incorporated.matcher(sentence.text());
    while (matcher.find()) {
      int end = sentence.withoutParticle(new Span(matcher.start(), matcher.end()));
      while (end > matcher.start() + 2 && !sentence.nameMayEnd(end)) {
        end--;
      }
      String name = sentence.text().substring(matcher.start(), end);
      String form = matcher.group("form");
      String own = form == null ? name.replaceAll("㈜|\\(주\\)", "") : name.substring(form.length());
      found.add(
          new Mention.Named(
              new Span(matcher.start(), end),
              List.of(
                  names
                      .known(own, ORGANIZATION, discourse)
                      .orElseGet(
                          () ->
                              names.minted(Iris.TERMS + "Company", List.of(name, own), discourse))),
              name));
    }
  }

  /** Whether the post that fuses with a name follows it: 연구원 + 장. */
  boolean headFollows(SentenceText sentence, int end) {
    return lexicon.set("fusing-title").stream()
        .anyMatch(
            suffix ->
                sentence.text().startsWith(suffix, end)
                    && sentence.nameMayEnd(end + suffix.length()));
  }
}

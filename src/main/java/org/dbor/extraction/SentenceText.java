package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Morpheme;
import org.dbor.language.Syllables;

/** A sentence with its morphemes, and where names may begin and end in it. */
final class SentenceText {
  /** Used where the analyser swallowed one into an unknown name. */
  private static final String TOWN_ENDS = "시군구";

  private static final Set<String> AFTER_CLOSED = Set.of("은", "이", "을", "과");
  private static final Set<String> AFTER_OPEN = Set.of("는", "가", "를", "와");

  private static final Set<String> PARTICLES =
      Set.of(
          "으로서", "에서는", "으로", "에서", "에게", "부터", "까지", "로서", "부로", "이나", "에는", "은", "는", "이", "가",
          "을", "를", "과", "와", "의", "에", "도", "로", "측", "들");

  private static final Pattern TRANSCRIPTION =
      Pattern.compile("\\s?\\([A-Z][\\p{L}.'-]*(?: [\\p{L}.'-]+)*\\)");

  private static final String LATE = "고";

  /** 국장님께서도: whatever follows, the post ends here. */
  private static final String HONORIFIC = "님";

  private static final Set<String> NAME_SUFFIXES = Set.of("들", "님");

  private static final Set<String> AFTER_NAME =
      Set.of("VCP", "XSV", "XSA", "JKS", "JKO", "JKG", "JKB", "JKC", "JKV", "JKQ", "JX", "JC");

  /** {@code (Julien Perrot)}: more than one word, so no acronym. */
  private static final Pattern LATIN_ASIDE =
      Pattern.compile("\\s?[(（]\\p{Lu}[\\p{IsLatin}.'’-]*(?: [\\p{IsLatin}.'’-]+)+[)）]");

  /** Parts of speech, by their first letter, that may stand behind an ending or a particle. */
  private static final String AFTER_ENDING = "JEVX";

  private static final Set<String> STEMS = Set.of("VV", "VA", "VX");

  private static final Set<String> FOREIGN = Set.of("NNP", "UNKNOWN");

  /** Of so many syllables a word that the analyser does not know may be a name from elsewhere. */
  private static final int LONG_FOREIGN = 4;

  private final Set<String> determiners;
  private final String text;
  private final List<Morpheme> morphemes;

  /** The morpheme that begins at an offset, or null. */
  private final Morpheme[] byStart;

  /** Where the letters and digits from an offset on end; the offset itself where none stands. */
  private final int[] wordEnd;

  /**
   * A sentence.
   *
   * @param determiners surnames that are far more often a determiner (전 세계)
   */
  SentenceText(String text, List<Morpheme> morphemes, Set<String> determiners) {
    this.determiners = determiners;
    this.text = text;
    this.morphemes = morphemes;
    this.byStart = new Morpheme[text.length() + 1];
    morphemes.forEach(morpheme -> byStart[morpheme.span().start()] = morpheme);
    this.wordEnd = new int[text.length() + 1];
    wordEnd[text.length()] = text.length();
    for (int i = text.length() - 1; i >= 0; i--) {
      wordEnd[i] = Character.isLetterOrDigit(text.charAt(i)) ? wordEnd[i + 1] : i;
    }
  }

  /** A sentence of a language that is read without morphemes. */
  static SentenceText uncut(String text) {
    return new SentenceText(text, List.of(), Set.of());
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  List<Morpheme> morphemes() {
    return morphemes;
  }

  String of(Span span) {
    return span.of(text);
  }

  /** A name begins where no letter or digit stands before it. */
  boolean nameMayStart(int at) {
    return at == 0 || wordEnd[at - 1] < at;
  }

  /** A name ends before a space, punctuation or a particle. */
  boolean nameMayEnd(int at) {
    if (at >= text.length() || wordEnd[at] == at) {
      return true;
    }
    Morpheme next = byStart[at];
    if (next != null
        && (AFTER_NAME.contains(next.tag())
            || next.tag().equals("XSN") && NAME_SUFFIXES.contains(next.surface()))) {
      return true;
    }
    String rest = restOfWord(at);
    return PARTICLES.contains(rest) || rest.startsWith(HONORIFIC);
  }

  /** What is left of the word from an offset. */
  String restOfWord(int at) {
    return text.substring(at, wordEnd[at]);
  }

  /** Whether a span is no personal name: one common noun, or one with a determiner or prefix. */
  boolean commonNoun(Span span) {
    return dictionaryNoun(span) || determined(span);
  }

  /** Whether a span is one word of the dictionary, and no proper noun. */
  boolean dictionaryNoun(Span span) {
    Morpheme morpheme = byStart[span.start()];
    return morpheme != null
        && morpheme.span().equals(span)
        && !Set.of("NNP", "UNKNOWN").contains(morpheme.tag());
  }

  /** 은평구 느티의원: whether a span is a proper noun that ends as towns do. */
  boolean town(Span span) {
    Morpheme morpheme = byStart[span.start()];
    return morpheme != null
        && morpheme.span().equals(span)
        && morpheme.tag().equals("NNP")
        && TOWN_ENDS.indexOf(text.charAt(span.end() - 1)) >= 0;
  }

  /** 전 세계: whether a span begins with a determiner that is also a surname. */
  boolean determined(Span span) {
    Morpheme morpheme = byStart[span.start()];
    return morpheme != null
        && morpheme.span().length() == 1
        && determiners.contains(morpheme.surface())
        // 고은결: the late stands apart from the name.
        && !(morpheme.surface().equals(LATE) && morpheme.tag().equals("MM"))
        && Set.of("MM", "XPN").contains(morpheme.tag());
  }

  /** Whether a word ends in a particle or an ending. */
  boolean grammatical(Span word) {
    return inside(word).anyMatch(this::endsWord);
  }

  /** The words of the last morpheme of a word. */
  String lastMorpheme(Span word) {
    return inside(word).reduce((before, last) -> last).map(Morpheme::surface).orElse("");
  }

  /**
   * Whether the analyser finds a surname of one syllable at the head of a word, or takes the head
   * for a proper noun but for its last syllable: 지 온누리, 김누리 봄.
   */
  boolean surnameBefore(Span word) {
    Morpheme first = byStart[word.start()];
    return first != null
        && first.tag().startsWith("NN")
        && (first.span().length() == 1
            || first.tag().equals("NNP") && first.span().end() == word.end() - 1)
        && !grammatical(word);
  }

  /** Whether a particle begins at an offset: ‘축제’에. */
  boolean particle(int at) {
    return startsAt(at, "J");
  }

  /**
   * Whether the analyser cuts a word in a way that no word is put together: 은들 로부, 오쿠 무, 쩐. An
   * ending or particle stands before a noun, or a stem has no ending.
   */
  boolean miscut(Span word) {
    List<Morpheme> parts = inside(word).toList();
    for (int i = 0; i + 1 < parts.size(); i++) {
      String tag = parts.get(i).lastTag();
      if ((tag.startsWith("E") && !tag.equals("ETM") && !tag.equals("EP") || tag.startsWith("J"))
          && AFTER_ENDING.indexOf(parts.get(i + 1).tag().charAt(0)) < 0) {
        return true;
      }
    }
    return !parts.isEmpty()
        && (STEMS.contains(parts.getLast().lastTag()) || parts.getLast().tag().equals("XPN"));
  }

  /** 정상과 is no personal name but a noun of the dictionary with its particle. */
  boolean nounWithParticle(Span span) {
    Morpheme noun = byStart[span.start()];
    Morpheme particle = byStart[span.end() - 1];
    return noun != null
        && particle != null
        && noun.span().end() == span.end() - 1
        && noun.tag().equals("NNG")
        && particle.tag().startsWith("J")
        && PARTICLES.contains(particle.surface())
        && follows(particle.surface(), text.charAt(span.end() - 2));
  }

  /**
   * 남가은 is no 남가 with 은: some particles follow only a syllable that ends in a consonant, or in
   * none.
   */
  private static boolean follows(String particle, char syllable) {
    return !(Syllables.last(syllable) > 0 ? AFTER_OPEN : AFTER_CLOSED).contains(particle);
  }

  /** Whether one of some words comes next: 박소은 기자. */
  boolean wordFollows(int end, Set<String> words) {
    return end < text.length() && text.charAt(end) == ' ' && words.contains(restOfWord(end + 1));
  }

  /** Where a word ends before the particles at its end, as the analyser tells them. */
  int withoutParticle(Span word) {
    int end = word.end();
    for (Morpheme morpheme : morphemes.reversed()) {
      if (morpheme.span().end() == end
          && morpheme.span().start() > word.start()
          && morpheme.tag().startsWith("J")) {
        end = morpheme.span().start();
      }
    }
    return end;
  }

  /** 신고한 학생: before those who have done it, a noun with a form of 하다 is no name. */
  boolean deed(Span span) {
    Morpheme noun = byStart[span.start()];
    return noun != null
        && noun.tag().equals("NNG")
        && noun.span().length() > 1
        && Optional.ofNullable(byStart[noun.span().end()])
            .filter(suffix -> suffix.span().end() == span.end())
            .filter(suffix -> suffix.tag().equals("XSA") || suffix.tag().equals("XSV"))
            .filter(suffix -> suffix.lastTag().equals("ETM"))
            .isPresent();
  }

  /** 방문해, 지정한 are no personal names but a noun with 하다; 석류하 lacks the ending. */
  boolean verbOfNoun(Span span) {
    Morpheme noun = byStart[span.start()];
    return noun != null
        && noun.span().length() > 1
        && Optional.ofNullable(byStart[noun.span().end()])
            .filter(suffix -> suffix.span().end() == span.end())
            // 마루한 is a name too: 한 makes no verb of 마루.
            .filter(suffix -> suffix.tag().equals(noun.tag().equals("XR") ? "XSA" : "XSV"))
            .filter(suffix -> Set.of("NNG", "XR").contains(noun.tag()))
            // 연유진 is a name: hardly a noun takes 지다.
            .filter(suffix -> !suffix.surface().equals("진"))
            // 석류하 is a name: a form of 하다 has an ending.
            .filter(suffix -> suffix.lastTag().startsWith("E"))
            .isPresent();
  }

  /**
   * Whether two or three words may be a name from elsewhere ({@code 소피아 린드}): the first is a proper
   * noun of its own. What the analyser makes of the others tells nothing ({@code 은워수}), but a name
   * that is written in Latin letters behind it is one.
   */
  boolean foreignName(Span span) {
    if (LATIN_ASIDE.matcher(text).region(span.end(), text.length()).lookingAt()) {
      return true;
    }
    Morpheme first = byStart[span.start()];
    int space = firstSeparator(span);
    return first != null
        && space > 0
        && foreignWord(new Span(span.start(), space))
        && (span.end() - space > 2 || properNoun(new Span(space + 1, span.end())))
        && inside(span).noneMatch(this::endsWord);
  }

  /** 소피아; 오윤치메그, which the analyser cuts into names and what is none. */
  private boolean foreignWord(Span word) {
    List<Morpheme> parts = within(word).toList();
    return parts.stream().allMatch(part -> FOREIGN.contains(part.tag()))
        || word.length() >= LONG_FOREIGN
            && !compound(word)
            && parts.stream().anyMatch(part -> FOREIGN.contains(part.tag()))
            && parts.stream().noneMatch(part -> part.lastTag().matches("[JE].*"));
  }

  /** Where the first word of a name ends: 소피아 린드, 로라·킴. */
  private int firstSeparator(Span span) {
    int at = span.start();
    while (at < span.end() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < span.end() ? at : -1;
  }

  private Stream<Morpheme> inside(Span span) {
    return morphemes.stream().filter(morpheme -> span.contains(morpheme.span()));
  }

  /** Also those of which only a part lies in a span. */
  private Stream<Morpheme> within(Span span) {
    return morphemes.stream().filter(morpheme -> span.overlaps(morpheme.span()));
  }

  /** Grammar at the end of a word: a particle or an ending. */
  private boolean endsWord(Morpheme morpheme) {
    int end = morpheme.span().end();
    boolean last = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    String tag = morpheme.lastTag();
    boolean particle = tag.startsWith("J") && PARTICLES.contains(morpheme.surface());
    // 피녜이루, 랑이: inside a word what looks like grammar is part of the name.
    boolean determiner = tag.equals("MM") && nameMayStart(morpheme.span().start());
    return last && (particle || tag.startsWith("E") || determiner);
  }

  /**
   * Whether a word is made of nouns alone, and of more than one that the dictionary knows; before
   * its last morpheme a coined word may look like an adverb ({@code 한결대}), and the last like a
   * unit.
   */
  boolean coinedNoun(Span span) {
    Morpheme first = byStart[span.start()];
    return first != null
        && (!first.span().equals(span) || !first.tag().equals("NNG"))
        && inside(span)
            .allMatch(
                m ->
                    Set.of("NNG", "NNP", "NNBC", "UNKNOWN", "SL", "XPN", "XSN", "SN", "SY")
                            .contains(m.tag())
                        || m.span().end() < span.end() && Set.of("MAG", "XR").contains(m.tag()));
  }

  /**
   * Whether a word may be a name that the analyser cut wrongly ({@code 밀라노공과대}): no noun of the
   * dictionary, no form of a verb, no particle at its end.
   */
  boolean unknownWord(Span span) {
    Morpheme first = byStart[span.start()];
    List<Morpheme> inside = inside(span).toList();
    return first != null
        && inside.size() > 1
        && inside.stream().noneMatch(m -> m.tag().startsWith("E") || m.lastTag().startsWith("E"))
        && !first.tag().startsWith("J")
        && (!inside.getLast().tag().startsWith("J")
            || !PARTICLES.contains(inside.getLast().surface()));
  }

  /** Whether the analyser finds in a word what no word of the dictionary is made of: 숏나래. */
  boolean coined(Span span) {
    Morpheme first = byStart[span.start()];
    return first != null
        && !(first.span().equals(span) && first.tag().equals("NNG"))
        && inside(span)
            .anyMatch(
                m ->
                    Set.of("NNP", "UNKNOWN", "SL").contains(m.tag())
                        || m.tag().equals("NNG") && m.span().length() == 1);
  }

  /** 열린광장: whether a form of a verb that modifies a noun is written to it, as in names alone. */
  boolean fused(Span span) {
    return inside(span)
        .anyMatch(
            m ->
                m.lastTag().equals("ETM")
                    && m.span().end() < span.end()
                    && byStart[m.span().end()] != null
                    && byStart[m.span().end()].tag().startsWith("NN"));
  }

  /** Whether a word is put together of nouns that the dictionary knows: 온누리데이터, 구글코리아. */
  boolean compound(Span span) {
    List<Morpheme> inside = inside(span).toList();
    return inside.size() > 1
        && inside.stream()
            .allMatch(m -> m.span().length() > 1 && Set.of("NNG", "NNP").contains(m.tag()));
  }

  /** Whether a span is no word of the dictionary, nor made of such words alone: 모아톡. */
  boolean strange(Span span) {
    return !commonNoun(span) && (coined(span) || !coinedNoun(span));
  }

  /** Whether nothing in a span is grammar; a particle inside a word the analyser cut is none. */
  boolean nouns(Span span) {
    return inside(span)
        .noneMatch(
            m ->
                m.lastTag().startsWith("E")
                    || m.tag().startsWith("J")
                        && (m.span().end() == span.end()
                            || Character.isWhitespace(text.charAt(m.span().end()))));
  }

  /** Whether a name in Latin letters follows in brackets: 아마라 은워수(Amara Nwosu). */
  boolean transcribed(int end) {
    return TRANSCRIPTION.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether a span is one proper noun of the dictionary. */
  boolean properNoun(Span span) {
    Morpheme morpheme = byStart[span.start()];
    return morpheme != null && morpheme.span().equals(span) && morpheme.tag().equals("NNP");
  }

  /**
   * Whether a morpheme ends at an offset and the next is a noun or particle of one syllable, or is
   * taken for the honorific of a verb where no verb can be: after a name, or before a particle
   * ({@code 한빛시는}, {@code 누리시와}).
   */
  boolean endsMorpheme(int at) {
    Morpheme next = byStart[at];
    return next != null
        && next.span().length() == 1
        && (Set.of("NNG", "JX", "NNP").contains(next.tag())
            || next.tag().equals("EP") && (endsAt(at, "NNP") || startsAt(next.span().end(), "J")));
  }

  /**
   * Whether a word is put together of a name, or of what the dictionary does not know, and a last
   * syllable: 해든대, but not 전망대, 수사대 or 출렁대.
   */
  boolean coinedBefore(Span word, int tail) {
    Span own = new Span(word.start(), word.end() - tail);
    List<Morpheme> inside = inside(own).toList();
    Morpheme next = byStart[own.end()];
    boolean verb = next != null && next.tag().startsWith("XS");
    return !inside.isEmpty()
        && own.length() >= 2
        && inside.getFirst().span().start() == own.start()
        && inside.getLast().span().end() == own.end()
        && next != null
        && (inside.size() == 1
            ? FOREIGN.contains(inside.getFirst().tag())
                || !verb && inside.getFirst().tag().equals("MAG")
            : inside.stream().allMatch(m -> m.tag().startsWith("N") && m.span().length() == 1));
  }

  private boolean endsAt(int at, String tag) {
    return morphemes.stream().anyMatch(m -> m.span().end() == at && m.tag().equals(tag));
  }

  private boolean startsAt(int at, String tag) {
    return byStart[at] != null && byStart[at].tag().startsWith(tag);
  }

  /** The morpheme that begins at or after an offset, or null. */
  Morpheme morphemeFrom(int at) {
    for (Morpheme morpheme : morphemes) {
      if (morpheme.span().start() >= at) {
        return morpheme;
      }
    }
    return null;
  }
}

package org.dbor.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.dbor.document.Span;

/** Cuts Korean text into morphemes with Lucene Nori. Safe for use by several threads. */
public final class MorphologicalAnalyzer {
  /** Morphemes within which a sentence is opened, its bullet included. */
  private static final int OPENING = 4;

  /** Adverbs and interjections. */
  private static final Set<String> ALONE = Set.of("MAG", "IC");

  private final UserDictionary names;
  private final ThreadLocal<KoreanTokenizer> tokenizers = ThreadLocal.withInitial(this::tokenizer);

  private MorphologicalAnalyzer(UserDictionary names) {
    this.names = names;
  }

  /**
   * An analyser that keeps the given names whole.
   *
   * @param names names without white space; a name with white space would be read as a word and its
   *     segmentation, so it is the caller's mistake
   * @throws IllegalArgumentException if a name has white space
   */
  public static MorphologicalAnalyzer withNames(Collection<String> names) {
    TreeSet<String> sorted = new TreeSet<>(names);
    for (String name : sorted) {
      if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("not a single word: '" + name + "'");
      }
    }
    if (sorted.isEmpty()) {
      return new MorphologicalAnalyzer(null);
    }
    try {
      return new MorphologicalAnalyzer(
          UserDictionary.open(new StringReader(String.join("\n", sorted))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Morphemes of a sentence in order, punctuation included, white space not. */
  public List<Morpheme> analyze(String sentence) {
    KoreanTokenizer tokenizer = tokenizers.get();
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
    List<Morpheme> morphemes = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(sentence));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Span span = new Span(offset.startOffset(), offset.endOffset()).trimmed(sentence);
        if (!span.isEmpty()) {
          String surface = span.of(sentence);
          morphemes.add(new Morpheme(span, surface, tagOf(speech, surface), parts(speech)));
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      close(tokenizer);
    }
    mendOpening(morphemes);
    mendMayors(morphemes);
    mendMeetings(morphemes);
    mendSubjects(morphemes);
    mendOwnBody(morphemes);
    mendNames(morphemes, sentence);
    mendProvince(morphemes);
    return List.copyOf(morphemes);
  }

  /** 한편, 시는: the analyser takes for a noun what opens a sentence. */
  private static void mendOpening(List<Morpheme> morphemes) {
    for (int i = 0; i + 1 < Math.min(morphemes.size(), OPENING); i++) {
      Morpheme morpheme = morphemes.get(i);
      if (morpheme.surface().equals("한편") && morphemes.get(i + 1).surface().equals(",")) {
        morphemes.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "MAJ", List.of()));
      }
    }
  }

  /** 서울시장이: the analyser takes 장이 for who makes something (대장장이), though it is the mayor. */
  private static void mendMayors(List<Morpheme> morphemes) {
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      Span span = morpheme.span();
      if (morpheme.tag().equals("XSN") && morpheme.surface().equals("장이")) {
        Span post = new Span(span.start(), span.start() + 1);
        morphemes.set(i, new Morpheme(post, "장", "NNG", List.of()));
        morphemes.add(i + 1, new Morpheme(new Span(post.end(), span.end()), "이", "JKS", List.of()));
      }
    }
  }

  /**
   * 설명회가: the analyser takes 회가 for the song of a club, or 가 for the ending of those who do
   * something (평론가), though a meeting is the subject.
   */
  private static void mendMeetings(List<Morpheme> morphemes) {
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      Morpheme before = morphemes.get(i - 1);
      Span span = morpheme.span();
      if (morpheme.surface().equals("가")
          && morpheme.tag().equals("XSN")
          && before.surface().endsWith("회")) {
        morphemes.set(i, new Morpheme(span, "가", "JKS", List.of()));
      }
      if (morpheme.surface().equals("회가")
          && before.tag().startsWith("NN")
          && before.span().end() == span.start()) {
        Span meeting = new Span(span.start(), span.start() + 1);
        morphemes.set(i, new Morpheme(meeting, "회", "NNG", List.of()));
        morphemes.add(
            i + 1, new Morpheme(new Span(meeting.end(), span.end()), "가", "JKS", List.of()));
      }
    }
  }

  /** 대통령이 뉴욕에서: the analyser takes 이 before a noun for the determiner, though a noun bears it. */
  private static void mendSubjects(List<Morpheme> morphemes) {
    for (int i = 1; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      Morpheme before = morphemes.get(i - 1);
      boolean determiner = morpheme.tag().equals("MM") && morpheme.surface().equals("이");
      if (determiner
          && before.tag().startsWith("NN")
          && before.span().end() == morpheme.span().start()) {
        morphemes.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "JKS", List.of()));
      }
    }
  }

  /** 우리 부는: the analyser takes the ministry for a form of 붓다. */
  private static void mendOwnBody(List<Morpheme> morphemes) {
    for (int i = 1; i + 1 < morphemes.size(); i++) {
      Morpheme body = morphemes.get(i);
      Morpheme particle = morphemes.get(i + 1);
      if (morphemes.get(i - 1).surface().equals("우리")
          && body.span().length() == 1
          && body.tag().equals("VV")
          && particle.tag().equals("ETM")
          && particle.surface().equals("는")) {
        morphemes.set(i, new Morpheme(body.span(), body.surface(), "NNG", List.of()));
        morphemes.set(i + 1, new Morpheme(particle.span(), particle.surface(), "JX", List.of()));
      }
    }
  }

  /**
   * 로블록스, 결혼이주여성, 마리케: the analyser takes for a particle what opens a word or stands inside one,
   * and for 하게 in short what no writing has.
   */
  private static void mendNames(List<Morpheme> morphemes, String sentence) {
    for (int i = 0; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      int start = morpheme.span().start();
      boolean opens = start == 0 || Character.isWhitespace(sentence.charAt(start - 1));
      boolean nounAfter =
          i + 1 < morphemes.size()
              && morphemes.get(i + 1).tag().startsWith("NN")
              && morphemes.get(i + 1).span().start() == morpheme.span().end();
      boolean nounBefore =
          i > 0
              && morphemes.get(i - 1).tag().startsWith("NN")
              && morphemes.get(i - 1).span().end() == start;
      boolean inside = nounBefore && morpheme.tag().equals("JKS");
      // 늘샘터, 오발송: an adverb or a call of one syllable bears no noun, so it opens one.
      boolean adverb = opens && ALONE.contains(morpheme.tag()) && morpheme.span().length() == 1;
      if (adverb && verbInName(morphemes, i + 1)) {
        Morpheme verb = morphemes.get(i + 1);
        morphemes.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "NNP", List.of()));
        morphemes.set(i + 1, new Morpheme(verb.span(), verb.surface(), "NNP", List.of()));
      }
      if ((morpheme.tag().startsWith("J") && (opens || inside) || adverb) && nounAfter
          || morpheme.surface().equals("케") && morpheme.tag().equals("XSV")) {
        morphemes.set(i, new Morpheme(morpheme.span(), morpheme.surface(), "NNP", List.of()));
      }
    }
  }

  /** 다온홀: the analyser takes for a form of 오다 what stands between an adverb and a noun unspaced. */
  private static boolean verbInName(List<Morpheme> morphemes, int at) {
    return at > 0
        && at + 1 < morphemes.size()
        && morphemes.get(at).lastTag().equals("ETM")
        && morphemes.get(at - 1).span().end() == morphemes.get(at).span().start()
        && morphemes.get(at).span().end() == morphemes.get(at + 1).span().start()
        && morphemes.get(at + 1).tag().startsWith("NN");
  }

  /** 병원이 참여하며, 도는 예산을 짰다: the analyser takes the province for a form of 돌다. */
  private static void mendProvince(List<Morpheme> morphemes) {
    for (int i = 0; i + 1 < morphemes.size(); i++) {
      Morpheme body = morphemes.get(i);
      Morpheme particle = morphemes.get(i + 1);
      if (body.surface().equals("도")
          && body.tag().equals("VV")
          && particle.surface().equals("는")
          && (i == 0 || morphemes.get(i - 1).tag().equals("SC"))) {
        morphemes.set(i, new Morpheme(body.span(), body.surface(), "NNG", List.of()));
        morphemes.set(i + 1, new Morpheme(particle.span(), particle.surface(), "JX", List.of()));
      }
    }
  }

  KoreanTokenizer tokenizer() {
    KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, names, DecompoundMode.NONE, false, false);
    tokenizer.addAttribute(OffsetAttribute.class);
    tokenizer.addAttribute(PartOfSpeechAttribute.class);
    return tokenizer;
  }

  private static void close(KoreanTokenizer tokenizer) {
    try {
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nori tags some bullets and quotes as words of foreign script; punctuation is punctuation. */
  private static String tagOf(PartOfSpeechAttribute speech, String surface) {
    for (int i = 0; i < surface.length(); i += Character.charCount(surface.codePointAt(i))) {
      if (Character.isLetterOrDigit(surface.codePointAt(i))) {
        return speech.getLeftPOS().name();
      }
    }
    return surface.equals(",") ? "SC" : punctuation(surface);
  }

  private static String punctuation(String surface) {
    return switch (surface.charAt(0)) {
      case '.', '?', '!' -> "SF";
      case ',', '、' -> "SC";
      default -> "SY";
    };
  }

  private static List<Morpheme.Part> parts(PartOfSpeechAttribute speech) {
    if (speech.getPOSType() != POS.Type.INFLECT || speech.getMorphemes() == null) {
      return List.of();
    }
    List<Morpheme.Part> parts = new ArrayList<>();
    for (var part : speech.getMorphemes()) {
      parts.add(new Morpheme.Part(part.surfaceForm(), part.posTag().name()));
    }
    return parts;
  }
}

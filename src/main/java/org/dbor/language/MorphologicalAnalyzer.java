package org.dbor.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
  private final UserDictionary names;
  private final MorphemeCorrections corrections;
  private final ThreadLocal<KoreanTokenizer> tokenizers = ThreadLocal.withInitial(this::tokenizer);

  private MorphologicalAnalyzer(UserDictionary names, MorphemeCorrections corrections) {
    this.names = names;
    this.corrections = corrections;
  }

  /**
   * An analyser that keeps the given names whole.
   *
   * @param names names without white space; a name with white space would be read as a word and its
   *     segmentation, so it is the caller's mistake
   * @param corrections of what it misreads
   * @throws IllegalArgumentException if a name has white space
   */
  public static MorphologicalAnalyzer withNames(
      Collection<String> names, MorphemeCorrections corrections) {
    TreeSet<String> sorted = new TreeSet<>(names);
    for (String name : sorted) {
      if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException("not a single word: '" + name + "'");
      }
    }
    if (sorted.isEmpty()) {
      return new MorphologicalAnalyzer(null, corrections);
    }
    try {
      return new MorphologicalAnalyzer(
          UserDictionary.open(new StringReader(String.join("\n", sorted))), corrections);
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
    return corrections.corrected(sentence, morphemes);
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

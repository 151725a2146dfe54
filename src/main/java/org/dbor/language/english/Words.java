package org.dbor.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Atom;

/** Cuts an English sentence into words; atoms replace what they cover, asides vanish. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}"
              + "|[\\p{L}\\p{N}]+(?:(?:[-‐‑&/.,]|['’](?!(?:s|ve|re|ll|d|m)\\b))(?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*"
              + "|['’](?:s|ve|re|ll|d|m)\\b|(?<=s)['’](?=\\s)|--|\\S");

  private Words() {}

  /**
   * Words in text order, not yet told apart by part of speech.
   *
   * @param atoms in text order, not overlapping
   */
  static List<Word> of(String sentence, List<Atom> atoms) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Atom atom : atoms) {
      if (atom.span().start() < at) {
        continue;
      }
      cut(sentence, at, atom.span().start(), words);
      if (atom.kind() != Atom.Kind.ASIDE) {
        words.add(word(sentence, atom.span(), atom));
        comma(sentence, atom).ifPresent(words::add);
      }
      at = Math.max(at, atom.span().end());
    }
    cut(sentence, at, sentence.length(), words);
    return words;
  }

  /**
   * The plan, “Bridge Forward,” is: the comma before the quotation mark is that of the sentence.
   */
  private static Optional<Word> comma(String sentence, Atom atom) {
    int end = atom.span().end();
    boolean inside =
        atom.kind() == Atom.Kind.NOUN
            && atom.span().length() > 2
            && sentence.charAt(end - 2) == ','
            && "\"”'’".indexOf(sentence.charAt(end - 1)) >= 0;
    return inside
        ? Optional.of(word(sentence, new Span(end - 2, end - 1), null))
        : Optional.empty();
  }

  private static void cut(String sentence, int from, int to, List<Word> words) {
    if (from >= to) {
      return;
    }
    Matcher matcher =
        WORD.matcher(sentence)
            .region(from, to)
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String text = span.of(sentence);
      int comma = text.indexOf(',');
      if (comma > 0 && !Character.isDigit(text.charAt(comma - 1))) {
        // A missing space after a comma.
        span = new Span(span.start(), span.start() + comma);
        words.add(word(sentence, span, null));
        matcher.region(span.end(), to);
        continue;
      }
      words.add(word(sentence, span, null));
    }
  }

  private static Word word(String sentence, Span span, Atom atom) {
    String text = span.of(sentence);
    String lower = text.toLowerCase(Locale.ROOT);
    return new Word(span, text, lower, Tag.OTHER, lower, atom);
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.ShortYear;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.language.Morpheme;

/**
 * Finds what punctuation marks: quoted names, quoted speech, parentheses, items of bulleted lists.
 */
final class PunctuationFinder {
  private static final Pattern LABEL =
      Pattern.compile("[(（](?!주[)）])[가-힣·]{1,6}[)）] ?(?=[가-힣A-Za-z0-9])");

  private static final String OPENING = "‘“「『《〈<'\"";
  private static final String CLOSING = "’”」』》〉>'\"";
  private static final int LONGEST_NAME = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[다요까죠라자][.?!]?$");
  private static final Pattern SPEECH_PARTICLE =
      Pattern.compile("^(?:라?고|라?며|면서|이?라는)(?![가-힣])|^(?:고|며)\\s");

  private final Set<String> bullets;

  PunctuationFinder(Lexicon lexicon) {
    this.bullets = lexicon.set("list-bullet");
  }

  /** A quotation: {@code content} is what stands between the marks. */
  record Quotation(Span span, Span content, boolean speech) {}

  List<Quotation> quotations(String text) {
    List<Quotation> quotations = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int kind = OPENING.indexOf(text.charAt(i));
      if (kind < 0
          || straight(kind) && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))
          || ShortYear.after(text, i)) {
        i++;
        continue;
      }
      int close = text.indexOf(CLOSING.charAt(kind), i + 1);
      if (close <= i + 1) {
        i++;
        continue;
      }
      Span content = new Span(i + 1, close);
      quotations.add(
          new Quotation(new Span(i, close + 1), content, speech(text, content, close + 1)));
      i = close + 1;
    }
    return quotations;
  }

  private static boolean straight(int kind) {
    return kind >= OPENING.length() - 2;
  }

  private static boolean speech(String text, Span content, int after) {
    String words = content.of(text).strip();
    boolean sentence = words.contains(" ") && SENTENCE_END.matcher(words).find();
    boolean reported = SPEECH_PARTICLE.matcher(text.substring(after)).find();
    return words.length() > LONGEST_NAME || sentence || reported && words.contains(" ");
  }

  /** Parentheses, the outermost of several. */
  List<Span> asides(String text) {
    return Brackets.outermost(text, "(（", ")）");
  }

  /** Whether a sentence opens with a bullet: the bullet is layout, not language. */
  int afterLeadingBullet(String text) {
    return LineOpening.of(text).map(LineOpening::end).orElse(0);
  }

  /**
   * Items of a list inside a sentence: two or more times the same bullet.
   *
   * @param from where to look, after a leading bullet
   */
  List<Span> items(SentenceText sentence, List<Span> opaque) {
    String text = sentence.text();
    List<Integer> numbered = numbered(text, opaque);
    if (numbered.size() >= 2) {
      return items(sentence, numbered, 1);
    }
    for (String bullet : bullets.stream().sorted().toList()) {
      List<Integer> at = new ArrayList<>();
      for (int i = text.indexOf(bullet); i >= 0; i = text.indexOf(bullet, i + 1)) {
        int position = i;
        if (opaque.stream().noneMatch(span -> span.start() <= position && position < span.end())) {
          at.add(i);
        }
      }
      if (at.size() >= 2) {
        return items(sentence, at, bullet.length());
      }
    }
    return List.of();
  }

  /** Where ①, ②, ③ … stand, if they count from one. */
  private static List<Integer> numbered(String text, List<Span> opaque) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int position = i;
      if (text.charAt(i) == '①' + at.size()
          && opaque.stream().noneMatch(s -> s.start() <= position && position < s.end())) {
        at.add(i);
      }
    }
    return at;
  }

  private static List<Span> items(SentenceText sentence, List<Integer> bullets, int width) {
    String text = sentence.text();
    List<Span> items = new ArrayList<>();
    for (int i = 0; i < bullets.size(); i++) {
      int start = bullets.get(i) + width;
      int end = i + 1 < bullets.size() ? bullets.get(i + 1) : lastItemEnd(sentence, start);
      Span span = new Span(start, Math.max(start, end)).trimmed(text);
      while (!span.isEmpty() && ",;·".indexOf(text.charAt(span.end() - 1)) >= 0) {
        span = new Span(span.start(), span.end() - 1).trimmed(text);
      }
      span = withoutBrackets(withoutLabel(span, text), text);
      if (!span.isEmpty()) {
        items.add(span);
      }
    }
    return items;
  }

  /** ①(안전) 배차 중단권 ②(정산) 내역 통지: what stands in brackets before only sorts the items. */
  private static Span withoutLabel(Span item, String text) {
    Matcher label = LABEL.matcher(text).region(item.start(), item.end());
    return label.lookingAt() ? new Span(label.end(), item.end()) : item;
  }

  /** 확산 분과(분과장: 한결대 김서연 교수): what stands in brackets is about the item. */
  private static Span withoutBrackets(Span item, String text) {
    List<Span> asides = Brackets.outermost(item.of(text), "(（", ")）");
    if (asides.isEmpty() || asides.getLast().end() < item.length()) {
      return item;
    }
    Span name = new Span(item.start(), item.start() + asides.getLast().start()).trimmed(text);
    return name.isEmpty() ? item : name;
  }

  /** △공유 △교육에 합의했다, △공유 △교육으로 짜였으며, …: nothing but the predicate follows in the clause. */
  private static boolean ends(List<Morpheme> morphemes, int from) {
    for (int i = from; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      if (morpheme.tag().startsWith("J")) {
        return false;
      }
      boolean comma = i + 1 < morphemes.size() && morphemes.get(i + 1).surface().startsWith(",");
      if (morpheme.lastTag().equals("EF") || morpheme.lastTag().equals("EC") && comma) {
        return true;
      }
    }
    return false;
  }

  /** The last item ends before 등, or before the particle that the main predicate governs. */
  private static int lastItemEnd(SentenceText sentence, int start) {
    List<Morpheme> morphemes = sentence.morphemes();
    for (int i = 0; i < morphemes.size(); i++) {
      Morpheme morpheme = morphemes.get(i);
      if (morpheme.span().start() <= start) {
        continue;
      }
      if (morpheme.surface().equals("등") && morpheme.tag().startsWith("NNB")) {
        return morpheme.span().start();
      }
      boolean governed = Set.of("JKO", "JKS", "JX", "VCP").contains(morpheme.tag());
      boolean modifies = i + 1 < morphemes.size() && morphemes.get(i + 1).lastTag().equals("ETM");
      boolean last = morpheme.tag().equals("JKB") && ends(morphemes, i + 1);
      if ((governed || last) && !modifies || morpheme.tag().equals("SF")) {
        return morpheme.span().start();
      }
    }
    return sentence.text().length();
  }
}

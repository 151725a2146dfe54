package org.dbor.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.dbor.vocabulary.Iris;

/**
 * Finds title, byline, paragraphs and what is not the article.
 *
 * <p>Line based. A line is prose when it ends as a sentence does, or begins as a list item does.
 * What follows the last prose line is page furniture if any of it looks so by the patterns (a time
 * stamp, a copyright line): related headlines have no mark of their own, their surroundings give
 * them away. A line with tabs is a row of a table, in text files too.
 *
 * <p>Source of the patterns: {@code id/lexicon/layout-…} in the ontology.
 */
final class LayoutReader {
  private static final Pattern FULL_STOP = Pattern.compile("[.。]['\"”’」』)\\]】]*$");
  private static final Pattern PROSE_END =
      Pattern.compile("[.?!。…]['\"”’」』)\\]】]*$|[다요음임함됨]['\"”’]?$");

  private static final char CELL_SEPARATOR = '\t';

  /** UTF-16 code units; dates and key words that end like a sentence are shorter. */
  private static final int SHORTEST_PROSE_CELL = 15;

  /** Of the lines after the last prose one of so many shows that all are a page's menu. */
  private static final int MENU_SHARE = 4;

  private static final char NO_BREAK_SPACE = '\u00A0';

  /** UTF-16 code units. */
  private static final int LONGEST_TITLE = 60;

  private static final int LONGEST_FURNITURE = 120;

  /** How many lines below a title show whether sentences have full stops. */
  private static final int BELOW_TITLE = 6;

  /** Titles have fewer lines; more are a list. */
  private static final int TITLE_LINES = 3;

  private static final Pattern HANGUL = Pattern.compile("[가-힣]");

  private final List<Pattern> furniture;

  /** Of lines above the title. */
  private final List<Pattern> letterheads;

  private final List<Pattern> bylines;
  private final List<Pattern> listMarkers;
  private final List<Pattern> ends;
  private final List<Pattern> signatureDates;
  private final List<Pattern> signatures;

  /** Of lines about whom to ask, wherever they stand: who that is and of what body is told. */
  private final List<Pattern> people;

  private LayoutReader(
      List<Pattern> furniture,
      List<Pattern> letterheads,
      List<Pattern> bylines,
      List<Pattern> listMarkers,
      List<Pattern> ends,
      List<Pattern> signatureDates,
      List<Pattern> signatures,
      List<Pattern> people) {
    this.people = people;
    this.ends = ends;
    this.signatureDates = signatureDates;
    this.signatures = signatures;
    this.furniture = furniture;
    this.letterheads = letterheads;
    this.bylines = bylines;
    this.listMarkers = listMarkers;
  }

  static LayoutReader of(Model terms) {
    return new LayoutReader(
        patterns(terms, "layout-furniture"),
        patterns(terms, "layout-letterhead"),
        patterns(terms, "layout-byline"),
        patterns(terms, "layout-list-item"),
        patterns(terms, "layout-end"),
        patterns(terms, "layout-signature-date"),
        patterns(terms, "layout-signature"),
        patterns(terms, "layout-people"));
  }

  /** The patterns of a lexical set and of its English counterpart, in a fixed order. */
  static List<Pattern> patterns(Model terms, String set) {
    return Stream.of(set, "en-" + set)
        .flatMap(
            name ->
                terms
                    .listObjectsOfProperty(
                        ResourceFactory.createResource(Iris.entity("lexicon", name)),
                        ResourceFactory.createProperty(Iris.TERMS + "form"))
                    .mapWith(node -> node.asLiteral().getLexicalForm())
                    .toList()
                    .stream())
        .sorted()
        .map(Pattern::compile)
        .toList();
  }

  Article read(SourceDocument document) {
    String text = document.text();
    List<Span> lines = lines(text);
    List<Block> blocks = blocks(text, lines);
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.PARAGRAPH) {
        SentenceSplitter.split(text, block.span())
            .forEach(span -> sentences.add(new Sentence(span, block.kind())));
      } else if (block.kind() == BlockKind.TITLE || block.kind() == BlockKind.BYLINE) {
        sentences.add(new Sentence(block.span(), block.kind()));
      }
    }
    return new Article(document, blocks, sentences);
  }

  private List<Block> blocks(String text, List<Span> lines) {
    BitSet furnished = furnished(text, lines);
    int articleEnd = articleEnd(text, lines, furnished);
    List<Block> blocks = new ArrayList<>();
    boolean atStart = true;
    for (int i = 0; i < lines.size(); i++) {
      int before = blocks.size();
      Span line = lines.get(i);
      String content = line.of(text);
      if (outside(content, i >= articleEnd || furnished.get(i), atStart)) {
        blocks.add(new Block(BlockKind.OUTSIDE, line));
      } else if (content.indexOf(CELL_SEPARATOR) >= 0) {
        cells(text, line, blocks);
      } else if (atStart && title(text, lines, i)) {
        for (int last = titleEnd(text, lines, i, furnished); i < last; i++) {
          blocks.add(new Block(BlockKind.TITLE, lines.get(i)));
        }
        blocks.add(new Block(BlockKind.TITLE, lines.get(i)));
      } else {
        bylineAndParagraph(text, line, blocks);
      }
      atStart = atStart && aboveArticle(blocks.subList(before, blocks.size()));
    }
    return blocks;
  }

  /** Whether a line is not of the article; a contact line tells whose officer somebody is. */
  private boolean outside(String line, boolean furniture, boolean atStart) {
    return furniture && !matches(people, line) || atStart && matches(letterheads, line);
  }

  /** Nothing of the article, only page furniture and tables such as a letterhead. */
  private static boolean aboveArticle(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block -> block.kind() == BlockKind.OUTSIDE || block.kind() == BlockKind.TABLE);
  }

  /** What is no prose, or lacks the full stop that sentences below have: {@code 공청회 열린다}. */
  private boolean title(String text, List<Span> lines, int at) {
    String line = lines.get(at).of(text);
    if (matches(listMarkers, line) || lines.size() < 2 || announcesList(text, lines, at)) {
      return false;
    }
    return !PROSE_END.matcher(line).find()
        || line.length() <= LONGEST_TITLE
            && !FULL_STOP.matcher(line).find()
            && lines.subList(at + 1, Math.min(lines.size(), at + 1 + BELOW_TITLE)).stream()
                .anyMatch(below -> FULL_STOP.matcher(below.of(text)).find());
  }

  /** The programme has three parts: what a list follows is no title. */
  private boolean announcesList(String text, List<Span> lines, int at) {
    return lines.get(at).of(text).strip().endsWith(":")
        && at + 1 < lines.size()
        && matches(listMarkers, lines.get(at + 1).of(text));
  }

  /**
   * The last line of a title in Korean: what follows it without a stop, if not much, belongs to it.
   */
  private int titleEnd(String text, List<Span> lines, int at, BitSet furnished) {
    int end = at;
    while (end + 1 < lines.size()
        && end - at < TITLE_LINES
        && !furnished.get(end + 1)
        && furthersTitle(lines.get(end + 1).of(text))) {
      end++;
    }
    return end - at < TITLE_LINES ? end : at;
  }

  private boolean furthersTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && line.indexOf(CELL_SEPARATOR) < 0
        && HANGUL.matcher(line).find()
        && !FULL_STOP.matcher(line).find()
        && !matches(listMarkers, line)
        && !matches(bylines, line)
        && !matches(letterheads, line);
  }

  /** A row of a table: each cell for itself, running text only where it reads so. */
  private void cells(String text, Span row, List<Block> blocks) {
    int start = row.start();
    for (int i = row.start(); i <= row.end(); i++) {
      if (i == row.end() || text.charAt(i) == CELL_SEPARATOR) {
        Span cell = new Span(start, i).trimmed(text);
        if (!cell.isEmpty()) {
          boolean prose = cell.length() >= SHORTEST_PROSE_CELL && prose(cell.of(text));
          blocks.add(new Block(prose ? BlockKind.PARAGRAPH : BlockKind.TABLE, cell));
        }
        start = i + 1;
      }
    }
  }

  private void bylineAndParagraph(String text, Span line, List<Block> blocks) {
    for (Pattern byline : bylines) {
      Matcher matcher = byline.matcher(text).region(line.start(), line.end());
      if (matcher.lookingAt()) {
        blocks.add(
            new Block(BlockKind.BYLINE, new Span(line.start(), matcher.end()).trimmed(text)));
        Span rest = new Span(matcher.end(), line.end()).trimmed(text);
        if (!rest.isEmpty()) {
          blocks.add(new Block(BlockKind.PARAGRAPH, rest));
        }
        return;
      }
    }
    blocks.add(new Block(BlockKind.PARAGRAPH, line));
  }

  /** The lines that look like page furniture by the patterns; no long line does. */
  private BitSet furnished(String text, List<Span> lines) {
    BitSet furnished = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      furnished.set(
          i,
          lines.get(i).length() <= LONGEST_FURNITURE
              && matches(furniture, lines.get(i).of(text))
              && !dateOfSignature(text, lines, i));
    }
    return furnished;
  }

  /**
   * A date that ends a speech or a notice, alone or above who signs it: {@code 2026년 5월 6일} /
   * {@code 나래시장}. Between other lines it is a time stamp.
   */
  private boolean dateOfSignature(String text, List<Span> lines, int at) {
    return at > 0
        && matches(signatureDates, lines.get(at).of(text))
        && (at + 1 == lines.size()
            ? FULL_STOP.matcher(lines.get(at - 1).of(text)).find()
            : matches(signatures, lines.get(at + 1).of(text)));
  }

  /** Index of the first line after the article. */
  private int articleEnd(String text, List<Span> lines, BitSet furnished) {
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).of(text);
      if (begun && line.length() <= LONGEST_FURNITURE && matches(ends, line)) {
        return i;
      }
      // A menu may call itself 주요뉴스 before the article begins.
      begun = begun || !furnished.get(i) && prose(line);
    }
    int lastProse = lines.size() - 1;
    while (lastProse >= 0 && (furnished.get(lastProse) || !prose(lines.get(lastProse).of(text)))) {
      lastProse--;
    }
    // A long list of members before the one line of the page's foot is the article's.
    int after = furnished.get(lastProse + 1, lines.size()).cardinality();
    boolean menu = after * MENU_SHARE >= lines.size() - 1 - lastProse;
    if (after == 0) {
      return lines.size();
    }
    return lastProse >= 0 && menu ? lastProse + 1 : furnished.nextSetBit(lastProse + 1);
  }

  private boolean prose(String line) {
    return PROSE_END.matcher(line).find() || matches(listMarkers, line);
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    // Numbers of paragraphs are often set off by spaces that must not break.
    String plain = line.replace(NO_BREAK_SPACE, ' ');
    return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).lookingAt());
  }

  /** Lines that are not empty, without the space around them. */
  static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        Span line = new Span(start, i).trimmed(text);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }
}

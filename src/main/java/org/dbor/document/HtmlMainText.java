package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The main text of a page: what the page marks as such, else the block with most text that is no
 * link. Menus, forms, captions and lists of links are left out (selectors: resource {@code
 * html-outside.txt}).
 */
final class HtmlMainText {
  private static final String MARKED = "article, main, [role=main], [itemprop=articleBody]";
  private static final Set<String> NEVER_OUTSIDE = Set.of("html", "body", "main", "article");
  private static final Set<String> TEXT_BLOCKS =
      Set.of("p", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dd");
  private static final List<String> OUTSIDE = lines("html-outside.txt");

  /** Elements that may hold a whole page, whatever their class or id says. */
  private static final Set<String> WRAPPERS = Set.of("div", "section", "form", "table", "td");

  /** How far up the other parts of an article may be. */
  private static final int LEVELS = 5;

  /** A part has at least one of so many of what the longest has. */
  private static final int OTHER_PART = 5;

  private HtmlMainText() {}

  static String of(Document page) {
    Set<Node> outside = outside(page.body());
    TextFlow flow = new TextFlow();
    mainBlocks(page.body(), outside).forEach(block -> write(block, outside, flow));
    return flow.finished();
  }

  /** Marks what is left out; taking it from the page one by one would be quadratic. */
  private static Set<Node> outside(Element body) {
    Set<Node> outside = Collections.newSetFromMap(new IdentityHashMap<>());
    HtmlTextLengths all = HtmlTextLengths.of(body, outside);
    for (Element element : body.select(String.join(",", OUTSIDE))) {
      String name = element.normalName();
      boolean wrapsThePage = WRAPPERS.contains(name) && all.text(element) * 2 > all.text(body);
      if (!NEVER_OUTSIDE.contains(name) && !wrapsThePage) {
        outside.add(element);
      }
    }
    // A page's own header holds its menu, an article's its headline.
    body.select("header").stream()
        .filter(header -> header.closest("article, main") == null)
        .forEach(outside::add);
    HtmlTextLengths rest = HtmlTextLengths.of(body, outside);
    body.select("ul, ol, dl, div, section, table").stream()
        .filter(rest::isListOfLinks)
        .forEach(outside::add);
    return outside;
  }

  private static List<Element> mainBlocks(Element body, Set<Node> outside) {
    HtmlTextLengths lengths = HtmlTextLengths.of(body, outside);
    List<Element> marked = body.select(MARKED);
    int most = marked.stream().mapToInt(lengths::unlinked).max().orElse(0);
    Element main = body;
    for (Element candidate : marked) {
      // The innermost that still has nearly everything: an article within main.
      if (lengths.unlinked(candidate) * 5 > most * 4) {
        main = candidate;
      }
    }
    return most > 0
        ? List.of(main)
        : withItsOtherParts(densest(body, outside), body, lengths, outside);
  }

  /** A box between two paragraphs may part an article: the other part is nearly as long. */
  private static List<Element> withItsOtherParts(
      Element block, Element body, HtmlTextLengths lengths, Set<Node> outside) {
    Element part = block;
    for (int level = 0; level < LEVELS && part != body && part.parent() != null; level++) {
      List<Element> parts =
          part.parent().children().stream()
              .filter(sibling -> !outside.contains(sibling))
              .filter(
                  sibling ->
                      lengths.unlinked(sibling) * OTHER_PART >= lengths.unlinked(block)
                          && lengths.unlinked(sibling) * 4 > lengths.text(sibling) * 3)
              .toList();
      if (parts.size() > 1) {
        return parts;
      }
      part = part.parent();
    }
    return List.of(block);
  }

  /** The block whose own paragraphs have most text; a block of two such blocks goes before them. */
  private static Element densest(Element body, Set<Node> outside) {
    Map<Element, Integer> scores = new LinkedHashMap<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (outside.contains(node)) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            score(text, body, scores);
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        body);
    Element best = body;
    int most = 0;
    for (Map.Entry<Element, Integer> candidate : scores.entrySet()) {
      if (candidate.getValue() > most) {
        most = candidate.getValue();
        best = candidate.getKey();
      }
    }
    return best;
  }

  private static void score(TextNode text, Element body, Map<Element, Integer> scores) {
    Element block = text.parent() instanceof Element parent ? parent : body;
    while (block != body && (!block.isBlock() || TEXT_BLOCKS.contains(block.normalName()))) {
      if (block.normalName().equals("a")) {
        return;
      }
      block = block.parent();
    }
    int length = text.text().strip().length();
    scores.merge(block, length, Integer::sum);
    if (block != body && block.parent() != null) {
      scores.merge(block.parent(), length * 7 / 10, Integer::sum);
    }
  }

  private static void write(Element root, Set<Node> outside, TextFlow flow) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (outside.contains(node)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode text) {
              flow.text(text.getWholeText());
            } else if (node instanceof Element element) {
              if (breaksLine(element)) {
                flow.endLine();
              }
              if (element != root && element.normalName().equals("tr")) {
                flow.row(cells(element, outside));
                return FilterResult.SKIP_CHILDREN;
              }
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && breaksLine(element)) {
              flow.endLine();
            }
            return FilterResult.CONTINUE;
          }
        },
        root);
    flow.endLine();
  }

  private static boolean breaksLine(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }

  private static List<TextFlow> cells(Element row, Set<Node> outside) {
    List<TextFlow> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      TextFlow flow = new TextFlow();
      write(cell, outside, flow);
      cells.add(flow);
    }
    return cells;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = HtmlMainText.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + ": cannot be read", e);
    }
  }
}

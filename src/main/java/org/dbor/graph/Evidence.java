package org.dbor.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.dbor.vocabulary.Dbor;
import org.dbor.vocabulary.Nif;

/**
 * Whether the quotes of a document's graph stand in its text, verbatim and where they say.
 *
 * @param sentences how many were compared
 * @param misquotes one line for each that does not
 */
public record Evidence(int sentences, List<String> misquotes) {
  public Evidence {
    misquotes = List.copyOf(misquotes);
  }

  /**
   * Compares every sentence.
   *
   * @param text NFC text of the document
   */
  public static Evidence check(DocumentGraph graph, String text) {
    Map<Node, Node> quotes = values(graph, Dbor.quote.asNode());
    Map<Node, Node> begins = values(graph, Nif.beginIndex.asNode());
    Map<Node, Node> ends = values(graph, Nif.endIndex.asNode());
    int[] codePoints = text.codePoints().toArray();
    List<String> misquotes = new ArrayList<>();
    quotes.forEach(
        (sentence, quote) -> {
          int begin = number(begins.get(sentence));
          int end = number(ends.get(sentence));
          if (!stands(codePoints, begin, end, quote.getLiteralLexicalForm())) {
            misquotes.add(sentence.getURI() + ": quote is not in the text at " + begin + "-" + end);
          }
        });
    return new Evidence(quotes.size(), misquotes.stream().sorted().toList());
  }

  private static boolean stands(int[] text, int begin, int end, String quote) {
    return 0 <= begin
        && begin <= end
        && end <= text.length
        && new String(text, begin, end - begin).equals(quote);
  }

  private static Map<Node, Node> values(DocumentGraph graph, Node property) {
    Map<Node, Node> values = new HashMap<>();
    for (Triple triple : graph.triples()) {
      if (triple.getPredicate().equals(property)) {
        values.put(triple.getSubject(), triple.getObject());
      }
    }
    return values;
  }

  private static int number(Node literal) {
    return literal == null ? -1 : Integer.parseInt(literal.getLiteralLexicalForm());
  }
}

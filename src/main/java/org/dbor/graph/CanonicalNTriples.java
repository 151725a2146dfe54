package org.dbor.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Canonical N-Triples and N-Quads of one statement, without the line break.
 *
 * <p>Non-ASCII characters stand for themselves; only the characters that must be escaped are.
 * Source: RDF 1.2 N-Triples §4 "A Canonical form of N-Triples", as RDFC-1.0 uses it.
 */
public final class CanonicalNTriples {
  private static final String HEX = "0123456789ABCDEF";

  private CanonicalNTriples() {}

  /** {@code <s> <p> o .} */
  public static String of(Triple triple) {
    StringBuilder line = new StringBuilder(160);
    append(line, triple.getSubject(), triple.getPredicate(), triple.getObject());
    return line.append('.').toString();
  }

  /** {@code <s> <p> o <g> .}, without a graph for the default graph. */
  public static String of(Quad quad) {
    StringBuilder line = new StringBuilder(200);
    append(line, quad.getSubject(), quad.getPredicate(), quad.getObject());
    if (!quad.isDefaultGraph()) {
      append(line, quad.getGraph());
      line.append(' ');
    }
    return line.append('.').toString();
  }

  public static String of(Node node) {
    StringBuilder text = new StringBuilder();
    append(text, node);
    return text.toString();
  }

  private static void append(StringBuilder out, Node subject, Node predicate, Node object) {
    append(out, subject);
    out.append(' ');
    append(out, predicate);
    out.append(' ');
    append(out, object);
    out.append(' ');
  }

  private static void append(StringBuilder out, Node node) {
    if (node.isURI()) {
      out.append('<').append(node.getURI()).append('>');
    } else if (node.isBlank()) {
      out.append("_:").append(node.getBlankNodeLabel());
    } else if (node.isLiteral()) {
      appendLiteral(out, node);
    } else if (node.isTripleTerm()) {
      Triple term = node.getTriple();
      out.append("<<( ");
      append(out, term.getSubject(), term.getPredicate(), term.getObject());
      out.append(")>>");
    } else {
      throw new IllegalArgumentException("not an RDF term: " + node);
    }
  }

  private static void appendLiteral(StringBuilder out, Node literal) {
    out.append('"');
    String text = literal.getLiteralLexicalForm();
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEscaped(text.charAt(i))) {
        out.append(text, written, i);
        appendEscape(out, text.charAt(i));
        written = i + 1;
      }
    }
    out.append(text, written, text.length());
    out.append('"');
    if (!literal.getLiteralLanguage().isEmpty()) {
      out.append('@').append(literal.getLiteralLanguage());
    } else if (!XSDDatatype.XSDstring.getURI().equals(literal.getLiteralDatatypeURI())) {
      out.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  private static boolean isEscaped(char c) {
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F;
  }

  private static void appendEscape(StringBuilder out, char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
    }
  }
}

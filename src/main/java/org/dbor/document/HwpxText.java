package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * The text of HWPX: tables cell by cell, footnotes and endnotes apart, text boxes after the
 * paragraph they hang on. Headers, footers, captions and text marked as deleted are left out.
 *
 * <p>Source of the element names: KS X 6101.
 */
final class HwpxText {
  private static final Pattern SECTION = Pattern.compile("Contents/section(\\d{1,6})\\.xml");

  private HwpxText() {}

  /**
   * The text of all sections.
   *
   * @param bytes a file that {@link HwpxReader} does not refuse
   * @throws IOException if it is cut off
   */
  static String text(byte[] bytes) throws IOException {
    SortedMap<Integer, byte[]> sections = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Matcher section = SECTION.matcher(entry.getName());
        if (section.matches()) {
          sections.put(Integer.valueOf(section.group(1)), zip.readAllBytes());
        }
      }
    }
    if (sections.isEmpty()) {
      throw new IOException("no section");
    }
    TextFlow flow = new TextFlow();
    for (byte[] xml : sections.values()) {
      paragraphs(root(xml), flow);
    }
    return flow.finished();
  }

  private static Element root(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // Without this it writes to standard error.
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException e) {
      throw new IOException("section is no well-formed XML", e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has this parser", e);
    }
  }

  private static void paragraphs(Element list, TextFlow flow) {
    for (Element paragraph : named(list, "p")) {
      List<Element> objects = new ArrayList<>();
      for (Element run : named(paragraph, "run")) {
        for (Element item : children(run)) {
          if (item.getLocalName().equals("t")) {
            characters(item, flow);
          } else {
            objects.add(item);
          }
        }
      }
      flow.endLine();
      objects.forEach(object -> object(object, flow));
    }
  }

  private static void characters(Element text, TextFlow flow) {
    boolean deleted = false;
    for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text words && !deleted) {
        flow.text(words.getData());
      } else if (node instanceof Element mark) {
        switch (mark.getLocalName()) {
          case "deleteBegin" -> deleted = true;
          case "deleteEnd" -> deleted = false;
          case "lineBreak" -> flow.endLine();
          case "tab", "nbSpace", "fwSpace" -> flow.text(" ");
          case "hyphen" -> flow.text("-");
          default -> {
            // Marks of colours and titles: no characters.
          }
        }
      }
    }
  }

  private static void object(Element object, TextFlow flow) {
    switch (object.getLocalName()) {
      case "tbl" -> {
        for (Element row : named(object, "tr")) {
          List<TextFlow> cells = new ArrayList<>();
          for (Element cell : named(row, "tc")) {
            TextFlow content = new TextFlow();
            lists(cell, content);
            cells.add(content);
          }
          flow.row(cells);
        }
      }
      case "ctrl" -> {
        for (Element control : children(object)) {
          if (control.getLocalName().equals("footNote")
              || control.getLocalName().equals("endNote")) {
            TextFlow content = new TextFlow();
            lists(control, content);
            flow.note(content);
          }
        }
      }
      case "container" -> children(object).forEach(child -> object(child, flow));
      default -> named(object, "drawText").forEach(box -> lists(box, flow));
    }
  }

  private static void lists(Element holder, TextFlow flow) {
    named(holder, "subList").forEach(list -> paragraphs(list, flow));
  }

  private static List<Element> named(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}

package org.dbor.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DirectoryEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The text of HWP 5: tables cell by cell, footnotes and endnotes apart, text boxes after the
 * paragraph they hang on. Headers, footers, captions and hidden comments are left out.
 *
 * <p>Reads the records themselves: only they show a text whatever drawings stand beside it, and in
 * bounded time. Source of tags, control characters and layouts: the published description of the
 * HWP 5.0 format, revision 1.3.
 */
final class HwpText {
  private static final int FIRST_TAG = 16;
  private static final int PARAGRAPH = 66;
  private static final int TEXT = 67;
  private static final int CONTROL = 71;
  private static final int LIST = 72;
  private static final int SHAPE = 76;
  private static final int TABLE = 77;

  /** In the header of a list that is a cell, in bytes; the column stands before it. */
  private static final int CELL_ROW = 10;

  private static final int LONG_SIZE = 0xFFF;

  /** Sixteen bit units that a control character takes with what belongs to it. */
  private static final int CONTROL_UNITS = 8;

  private static final int LINE_BREAK = 10;
  private static final int HYPHEN = 24;

  private HwpText() {}

  /** A record with those below it. */
  private record Node(int tag, ByteBuffer content, List<Node> below) {
    List<Node> below(int wanted) {
      return below.stream().filter(node -> node.tag == wanted).toList();
    }
  }

  /**
   * The text of all sections.
   *
   * @throws IOException if it is cut off
   */
  static String text(DirectoryEntry root, boolean compressed) throws IOException {
    DirectoryEntry body = (DirectoryEntry) root.getEntry("BodyText");
    if (!body.hasEntry("Section0")) {
      throw new IOException("no section");
    }
    TextFlow flow = new TextFlow();
    for (int i = 0; body.hasEntry("Section" + i); i++) {
      List<Node> section =
          tree(content((DocumentEntry) body.getEntry("Section" + i), compressed)).below();
      if (section.stream().noneMatch(node -> node.tag() == PARAGRAPH)) {
        throw new IOException("section without a paragraph");
      }
      paragraphs(section, flow);
    }
    return flow.finished();
  }

  private static byte[] content(DocumentEntry entry, boolean compressed) throws IOException {
    Inflater raw = new Inflater(true);
    try (InputStream stream = new DocumentInputStream(entry)) {
      return compressed
          ? new InflaterInputStream(stream, raw).readAllBytes()
          : stream.readAllBytes();
    } finally {
      raw.end();
    }
  }

  /** A record's level tells how deep it hangs. */
  private static Node tree(byte[] section) throws IOException {
    Node root = new Node(0, ByteBuffer.allocate(0), new ArrayList<>());
    Deque<Node> path = new ArrayDeque<>(List.of(root));
    ByteBuffer records = ByteBuffer.wrap(section).order(ByteOrder.LITTLE_ENDIAN);
    try {
      while (records.hasRemaining()) {
        int header = records.getInt();
        int level = header >>> 10 & 0x3FF;
        int size = header >>> 20;
        size = size == LONG_SIZE ? records.getInt() : size;
        if ((header & 0x3FF) < FIRST_TAG || size < 0 || size > records.remaining()) {
          throw new IOException(
              "no record of " + size + " bytes where " + records.remaining() + " are");
        }
        ByteBuffer content = records.slice(records.position(), size).order(ByteOrder.LITTLE_ENDIAN);
        records.position(records.position() + size);
        Node node = new Node(header & 0x3FF, content, new ArrayList<>());
        while (path.size() > level + 1) {
          path.pop();
        }
        path.peek().below().add(node);
        path.push(node);
      }
    } catch (BufferUnderflowException e) {
      throw new IOException("record cut off", e);
    }
    return root;
  }

  private static void paragraphs(List<Node> nodes, TextFlow flow) {
    for (Node node : nodes) {
      if (node.tag() == PARAGRAPH) {
        node.below(TEXT).forEach(text -> characters(text.content(), flow));
        flow.endLine();
        node.below(CONTROL).forEach(control -> control(control, flow));
      }
    }
  }

  private static void characters(ByteBuffer text, TextFlow flow) {
    StringBuilder characters = new StringBuilder();
    while (text.remaining() >= Character.BYTES) {
      char code = text.getChar();
      if (code >= ' ') {
        characters.append(code);
        continue;
      }
      flow.text(characters.toString());
      characters.setLength(0);
      if (code == LINE_BREAK) {
        flow.endLine();
      } else if (code == HYPHEN) {
        flow.text("-");
      } else if (!isObject(code)) {
        flow.text(" ");
      }
      if (isObject(code) || isInline(code)) {
        text.position(
            Math.min(text.limit(), text.position() + (CONTROL_UNITS - 1) * Character.BYTES));
      }
    }
    flow.text(characters.toString());
  }

  /** Stands for a table, a drawing, a note, a field. */
  private static boolean isObject(char code) {
    return switch (code) {
      case 1, 2, 3, 11, 12, 14, 15, 16, 17, 18, 21, 22, 23 -> true;
      default -> false;
    };
  }

  /** The end of a field, a tab, a title mark. */
  private static boolean isInline(char code) {
    return code >= 4 && code <= 9 || code == 19 || code == 20;
  }

  private static void control(Node control, TextFlow flow) {
    switch (kind(control)) {
      case "tbl " -> table(control, flow);
      case "fn  ", "en  " -> {
        TextFlow note = new TextFlow();
        paragraphs(control.below(), note);
        flow.note(note);
      }
      case "gso " -> control.below(SHAPE).forEach(shape -> box(shape, flow));
      default -> {
        // Sections, fields, headers, footers, comments: nothing that belongs to the text.
      }
    }
  }

  /** Four letters, the last first. */
  private static String kind(Node control) {
    StringBuilder kind = new StringBuilder();
    for (int i = Math.min(Integer.BYTES, control.content().limit()) - 1; i >= 0; i--) {
      kind.append((char) control.content().get(i));
    }
    return kind.toString();
  }

  /** A drawing's own text, and that of the drawings that it groups. */
  private static void box(Node shape, TextFlow flow) {
    paragraphs(shape.below(), flow);
    for (Node below : shape.below()) {
      if (below.tag() != PARAGRAPH) {
        box(below, flow);
      }
    }
  }

  /** A list's paragraphs follow its header; lists before the table's own record are captions. */
  private static void table(Node table, TextFlow flow) {
    Map<Integer, List<TextFlow>> rows = new LinkedHashMap<>();
    boolean begun = false;
    TextFlow cell = null;
    for (Node node : table.below()) {
      if (node.tag() == TABLE) {
        begun = true;
      } else if (begun && node.tag() == LIST && node.content().limit() >= CELL_ROW + 2) {
        cell = new TextFlow();
        rows.computeIfAbsent(
                Integer.valueOf(node.content().getShort(CELL_ROW)), row -> new ArrayList<>())
            .add(cell);
      } else if (cell != null) {
        paragraphs(List.of(node), cell);
      }
    }
    rows.values().forEach(flow::row);
  }
}

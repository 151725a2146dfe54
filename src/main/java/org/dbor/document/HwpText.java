package org.dbor.document;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwplib.object.bodytext.ParagraphListInterface;
import kr.dogfoot.hwplib.object.bodytext.control.Control;
import kr.dogfoot.hwplib.object.bodytext.control.ControlEndnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlContainer;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlEllipse;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlPolygon;
import kr.dogfoot.hwplib.object.bodytext.control.gso.ControlRectangle;
import kr.dogfoot.hwplib.object.bodytext.control.gso.textbox.TextBox;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPChar;
import kr.dogfoot.hwplib.object.bodytext.paragraph.text.HWPCharType;

/**
 * The text of HWP paragraphs: tables cell by cell, footnotes and endnotes apart, text boxes after
 * the paragraph they hang on. Headers, footers, captions and hidden comments are left out.
 */
final class HwpText {
  private static final int LINE_BREAK = 10;
  private static final int HYPHEN = 24;

  private HwpText() {}

  static void write(ParagraphListInterface paragraphs, TextFlow flow) {
    for (Paragraph paragraph : paragraphs) {
      characters(paragraph, flow);
      flow.endLine();
      if (paragraph.getControlList() != null) {
        paragraph.getControlList().forEach(control -> write(control, flow));
      }
    }
  }

  private static void characters(Paragraph paragraph, TextFlow flow) {
    if (paragraph.getText() == null) {
      return;
    }
    StringBuilder characters = new StringBuilder();
    for (HWPChar character : paragraph.getText().getCharList()) {
      if (character.getType() == HWPCharType.Normal) {
        characters.append((char) character.getCode());
      } else if (character.getType() != HWPCharType.ControlExtend) {
        flow.text(characters.toString());
        characters.setLength(0);
        if (character.getCode() == LINE_BREAK) {
          flow.endLine();
        } else {
          // Tabs and spaces of fixed width; a tab is no cell here.
          flow.text(character.getCode() == HYPHEN ? "-" : " ");
        }
      }
    }
    flow.text(characters.toString());
  }

  private static void write(Control control, TextFlow flow) {
    switch (control) {
      case ControlTable table -> table(table, flow);
      case ControlFootnote note -> note(note.getParagraphList(), flow);
      case ControlEndnote note -> note(note.getParagraphList(), flow);
      case ControlRectangle shape -> box(shape.getTextBox(), flow);
      case ControlEllipse shape -> box(shape.getTextBox(), flow);
      case ControlPolygon shape -> box(shape.getTextBox(), flow);
      case ControlContainer group ->
          group.getChildControlList().forEach(child -> write(child, flow));
      case null, default -> {
        // Pictures, fields, headers, footers, comments: nothing that belongs to the text.
      }
    }
  }

  private static void table(ControlTable table, TextFlow flow) {
    for (Row row : table.getRowList()) {
      List<TextFlow> cells = new ArrayList<>();
      for (Cell cell : row.getCellList()) {
        TextFlow content = new TextFlow();
        write(cell.getParagraphList(), content);
        cells.add(content);
      }
      flow.row(cells);
    }
  }

  private static void note(ParagraphListInterface paragraphs, TextFlow flow) {
    TextFlow content = new TextFlow();
    write(paragraphs, content);
    flow.note(content);
  }

  private static void box(TextBox box, TextFlow flow) {
    if (box != null) {
      write(box.getParagraphList(), flow);
    }
  }
}

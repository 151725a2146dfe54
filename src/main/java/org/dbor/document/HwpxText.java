package org.dbor.document;

import java.util.ArrayList;
import java.util.List;
import kr.dogfoot.hwpxlib.object.common.HWPXObject;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.SubList;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Ctrl;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.CtrlItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.RunItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.T;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.TItem;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.inner.FootNoteEndNoteCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Container;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.drawingobject.DrawingObject;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.DeleteBegin;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.DeleteEnd;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.FWSpace;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.Hyphen;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.LineBreak;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.NBSpace;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.NormalText;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.t.Tab;

/**
 * The text of HWPX paragraphs: as {@link HwpText}, for the format's XML. Text marked as deleted is
 * left out.
 */
final class HwpxText {
  private HwpxText() {}

  static void write(ParaListCore paragraphs, TextFlow flow) {
    for (Para paragraph : paragraphs.paras()) {
      List<HWPXObject> objects = new ArrayList<>();
      for (Run run : paragraph.runs()) {
        for (RunItem item : run.runItems()) {
          if (item instanceof T text) {
            characters(text, flow);
          } else {
            objects.add(item);
          }
        }
      }
      flow.endLine();
      objects.forEach(object -> write(object, flow));
    }
  }

  private static void characters(T text, TextFlow flow) {
    if (text.isOnlyText()) {
      flow.text(text.onlyText());
      return;
    }
    if (text.items() == null) {
      return;
    }
    boolean deleted = false;
    for (TItem item : text.items()) {
      switch (item) {
        case DeleteBegin begin -> deleted = true;
        case DeleteEnd end -> deleted = false;
        case NormalText normal -> {
          if (!deleted && normal.text() != null) {
            flow.text(normal.text());
          }
        }
        case LineBreak lineBreak -> flow.endLine();
        case Tab tab -> flow.text(" ");
        case NBSpace space -> flow.text(" ");
        case FWSpace space -> flow.text(" ");
        case Hyphen hyphen -> flow.text("-");
        default -> {
          // Marks of colours and titles: no characters.
        }
      }
    }
  }

  private static void write(HWPXObject object, TextFlow flow) {
    switch (object) {
      case Table table -> table(table, flow);
      case Ctrl control -> {
        for (CtrlItem item : control.ctrlItems()) {
          if (item instanceof FootNoteEndNoteCore<?> note && note.subList() != null) {
            TextFlow content = new TextFlow();
            write(note.subList(), content);
            flow.note(content);
          }
        }
      }
      case DrawingObject<?> shape -> {
        if (shape.drawText() != null) {
          below(shape.drawText().subList(), flow);
        }
      }
      case Container group -> group.children().forEach(child -> write(child, flow));
      default -> {
        // Pictures, fields, equations: nothing that belongs to the text.
      }
    }
  }

  private static void table(Table table, TextFlow flow) {
    for (Tr row : table.trs()) {
      List<TextFlow> cells = new ArrayList<>();
      for (Tc cell : row.tcs()) {
        TextFlow content = new TextFlow();
        below(cell.subList(), content);
        cells.add(content);
      }
      flow.row(cells);
    }
  }

  private static void below(SubList paragraphs, TextFlow flow) {
    if (paragraphs != null) {
      write(paragraphs, flow);
    }
  }
}

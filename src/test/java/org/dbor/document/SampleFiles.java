package org.dbor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.object.bodytext.control.ControlFootnote;
import kr.dogfoot.hwplib.object.bodytext.control.ControlTable;
import kr.dogfoot.hwplib.object.bodytext.control.ControlType;
import kr.dogfoot.hwplib.object.bodytext.control.sectiondefine.NumberShape;
import kr.dogfoot.hwplib.object.bodytext.control.table.Cell;
import kr.dogfoot.hwplib.object.bodytext.control.table.Row;
import kr.dogfoot.hwplib.object.bodytext.paragraph.Paragraph;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DirectoryEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentInputStream;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.POIFSFileSystem;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.ctrl.FootNote;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Table;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tc;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/** Files in the formats of word processors, made by the libraries that also read them. */
final class SampleFiles {
  private SampleFiles() {}

  /** An HWPX document with a paragraph per line. */
  static byte[] hwpx(String... paragraphs) {
    return hwpx(
        section -> {
          for (String paragraph : paragraphs) {
            run(section).addNewT().addText(paragraph);
          }
        });
  }

  static byte[] hwpx(Consumer<SectionXMLFile> content) {
    HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
    content.accept(file.sectionXMLFileList().get(0));
    try {
      return HWPXWriter.toBytes(file);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static Run run(SectionXMLFile section) {
    return section.addNewPara().idAnd("0").paraPrIDRefAnd("0").styleIDRefAnd("0").addNewRun();
  }

  static void table(Run run, List<List<String>> rows) {
    Table table = run.addNewTable();
    for (List<String> cells : rows) {
      Tr row = table.addNewTr();
      for (String text : cells) {
        Tc cell = row.addNewTc();
        cell.createSubList();
        cell.subList().addNewPara().addNewRun().addNewT().addText(text);
      }
    }
  }

  static void footnote(Run run, String text) {
    FootNote note = run.addNewCtrl().addNewFootNote();
    note.createSubList();
    note.subList().addNewPara().addNewRun().addNewT().addText(text);
  }

  /** An HWP 5 document with a paragraph per line. */
  static byte[] hwp(String... paragraphs) {
    return hwp(
        file -> {
          for (String paragraph : paragraphs) {
            paragraph(file, paragraph);
          }
        });
  }

  static byte[] hwp(Consumer<HWPFile> content) {
    HWPFile file = kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker.make();
    content.accept(file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      HWPWriter.toStream(file, bytes);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static Paragraph paragraph(HWPFile file, String text) {
    return filled(file.getBodyText().getSectionList().getFirst().addNewParagraph(), text);
  }

  static void footnote(Paragraph paragraph, String text) {
    extendCharacter(paragraph, 17, "  nf");
    ControlFootnote note = (ControlFootnote) paragraph.addNewControl(ControlType.Footnote);
    note.getHeader().setNumberShape(NumberShape.Number);
    filled(note.getParagraphList().addNewParagraph(), text);
  }

  static void table(Paragraph paragraph, List<List<String>> rows) {
    paragraph.getText().addExtendCharForTable();
    ControlTable table = (ControlTable) paragraph.addNewControl(ControlType.Table);
    table.getTable().setRowCount(rows.size());
    table.getTable().setColumnCount(rows.getFirst().size());
    for (List<String> texts : rows) {
      Row row = table.addNewRow();
      table.getTable().getCellCountOfRowList().add(texts.size());
      for (String text : texts) {
        Cell cell = row.addNewCell();
        cell.getListHeader().setRowIndex(table.getRowList().size() - 1);
        cell.getListHeader().setColIndex(row.getCellList().size() - 1);
        filled(cell.getParagraphList().addNewParagraph(), text);
      }
    }
  }

  private static void extendCharacter(Paragraph paragraph, int code, String id) {
    try {
      var character = paragraph.getText().addNewExtendControlChar();
      character.setCode(code);
      byte[] addition = new byte[12];
      System.arraycopy(id.getBytes(StandardCharsets.US_ASCII), 0, addition, 0, 4);
      character.setAddition(addition);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Paragraph filled(Paragraph paragraph, String text) {
    try {
      paragraph.createText();
      paragraph.getText().addString(text);
      paragraph.createCharShape();
      paragraph.getCharShape().addParaCharShape(0, 0);
      paragraph.getHeader().setLastInList(false);
      return paragraph;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same HWP file with a bit of its properties set, which the library does not write. */
  static byte[] withProperty(byte[] hwp, int bit) {
    String raw = new String(hwp, StandardCharsets.ISO_8859_1);
    byte[] changed = hwp.clone();
    changed[raw.indexOf("HWP Document File") + 36] |= (byte) bit;
    return changed;
  }

  /**
   * The same HWP file with a drawing in its last paragraph that says nothing of its shape, over
   * which a reader of drawings may stumble.
   */
  static byte[] withShapelessDrawing(byte[] hwp) {
    try {
      POIFSFileSystem files = new POIFSFileSystem(new java.io.ByteArrayInputStream(hwp));
      DirectoryEntry body = (DirectoryEntry) files.getRoot().getEntry("BodyText");
      ByteArrayOutputStream section = new ByteArrayOutputStream();
      try (var stream =
          new InflaterInputStream(
              new DocumentInputStream((DocumentEntry) body.getEntry("Section0")),
              new Inflater(true))) {
        stream.transferTo(section);
      }
      byte[] drawing = new byte[46];
      System.arraycopy(" osg".getBytes(StandardCharsets.US_ASCII), 0, drawing, 0, 4);
      int header = 71 | 1 << 10 | drawing.length << 20;
      section.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(header).array());
      section.write(drawing);
      ByteArrayOutputStream deflated = new ByteArrayOutputStream();
      try (var stream =
          new DeflaterOutputStream(deflated, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
        section.writeTo(stream);
      }
      ((DocumentEntry) body.getEntry("Section0")).delete();
      body.createDocument("Section0", new java.io.ByteArrayInputStream(deflated.toByteArray()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of an entry of an archive. */
  static String entry(byte[] zip, String name) {
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (!entry.getName().equals(name)) {
        entry = in.getNextEntry();
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same archive with one entry replaced or added. */
  static byte[] withEntry(byte[] zip, String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(name));
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

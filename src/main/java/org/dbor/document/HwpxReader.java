package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.context_hpf.MetaData;
import kr.dogfoot.hwpxlib.object.content.section_xml.SectionXMLFile;
import kr.dogfoot.hwpxlib.reader.HWPXReader;

/** HWPX, the zipped XML format of Hancom's word processor (KS X 6101). */
final class HwpxReader implements FormatReader {
  private static final String MEDIA_TYPE = "application/hwp+zip";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** An entry's start tells its media type, its document type and whether it is encrypted. */
  private static final int HEAD = 1 << 16;

  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    refuse(bytes);
    HWPXFile file = parse(bytes);
    TextFlow flow = new TextFlow();
    for (SectionXMLFile section : file.sectionXMLFileList().items()) {
      HwpxText.write(section, flow);
    }
    return new ExtractedText(flow.finished(), metadata(file.contentHPFFile().metaData()));
  }

  /** Refuses what is no HWPX, and what the library would read wrongly or without bound. */
  private static void refuse(byte[] bytes) throws UnreadableException {
    InflationLimit limit = new InflationLimit(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      String type = "";
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String head = new String(zip.readNBytes(HEAD), StandardCharsets.UTF_8);
        if (entry.getName().equals("mimetype")) {
          type = head.strip();
        }
        if (entry.getName().equals(MANIFEST) && head.contains("encryption-data")) {
          throw new UnreadableException("is encrypted; save it without a password");
        }
        // HWPX has no document types; one could name local files or grow without bound.
        if (head.contains("<!DOCTYPE")) {
          throw new UnreadableException("has a document type in " + entry.getName() + ", not read");
        }
        limit.drain(zip);
      }
      if (!type.equals(MEDIA_TYPE)) {
        throw new UnreadableException(
            "is a ZIP file but not HWPX (its mimetype is not " + MEDIA_TYPE + ")");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  /** The library reads files only. */
  private static HWPXFile parse(byte[] bytes) throws UnreadableException {
    Path copy = null;
    try {
      copy = Files.createTempFile("document", ".hwpx");
      Files.write(copy, bytes);
      return HWPXReader.fromFile(copy.toFile());
    } catch (Exception | StackOverflowError e) {
      throw damaged(e);
    } finally {
      delete(copy);
    }
  }

  private static void delete(Path copy) throws UnreadableException {
    try {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UnreadableException("left a copy that cannot be deleted: " + copy, e);
    }
  }

  private static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        "is a damaged or cut-off HWPX file; open it in its program and save it again", cause);
  }

  /** Its dates tell when the template was made or the file last saved, not when it was issued. */
  private static DocumentMetadata metadata(MetaData data) {
    DocumentMetadata unknown = DocumentMetadata.unknown(Languages.UNDETERMINED);
    return Optional.ofNullable(data)
        .map(MetaData::title)
        .map(title -> title.text())
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(unknown::withTitle)
        .orElse(unknown);
  }
}

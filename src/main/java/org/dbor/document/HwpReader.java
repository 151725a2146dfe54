package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DirectoryEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentEntry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.DocumentInputStream;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.Entry;
import kr.dogfoot.hwplib.org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** HWP 5, the binary format of Hancom's word processor. */
final class HwpReader implements FormatReader {
  private static final String FILE_HEADER = "FileHeader";

  /** Where the properties stand in the file header, in bytes (HWP 5.0 format, table 3). */
  private static final int PROPERTIES = 36;

  private static final int COMPRESSED = 1;
  private static final int ENCRYPTED = 1 << 1;
  private static final int DISTRIBUTION = 1 << 2;
  private static final int RIGHTS_MANAGED = 1 << 4;

  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    try {
      DirectoryEntry root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
      boolean compressed = (refuse(root) & COMPRESSED) != 0;
      if (compressed) {
        drain(root, new InflationLimit(bytes.length));
      }
      // The title it states is that of its template, or the first words it was saved with.
      return new ExtractedText(
          HwpText.text(root, compressed), DocumentMetadata.unknown(Languages.UNDETERMINED));
    } catch (IOException | RuntimeException e) {
      // A damaged file may break the reading of its container anywhere.
      throw damaged(e);
    }
  }

  private static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        "is a damaged or cut-off HWP file; open it in its program and save it again", cause);
  }

  /** Refuses what would be read wrongly; gives the file's properties. */
  private static int refuse(DirectoryEntry root) throws IOException, UnreadableException {
    if (!root.hasEntry(FILE_HEADER)) {
      throw new UnreadableException(
          "is an old Office file (Word, Excel, PowerPoint), not HWP; save it as PDF or HWPX");
    }
    int properties = properties((DocumentEntry) root.getEntry(FILE_HEADER));
    if ((properties & ENCRYPTED) != 0) {
      throw new UnreadableException("is encrypted; save it without a password");
    }
    if ((properties & (DISTRIBUTION | RIGHTS_MANAGED)) != 0) {
      throw new UnreadableException(
          "is a protected HWP file (for distribution or rights-managed); save it as a plain one");
    }
    return properties;
  }

  private static int properties(DocumentEntry header) throws IOException {
    try (DocumentInputStream stream = new DocumentInputStream(header)) {
      byte[] start = stream.readNBytes(PROPERTIES + 1);
      if (start.length <= PROPERTIES) {
        throw new IOException("file header of " + start.length + " bytes");
      }
      return start[PROPERTIES] & 0xFF;
    }
  }

  private static void drain(DirectoryEntry directory, InflationLimit limit)
      throws IOException, UnreadableException {
    for (Entry entry : directory) {
      if (entry instanceof DirectoryEntry below) {
        drain(below, limit);
      } else if (entry instanceof DocumentEntry document) {
        Inflater raw = new Inflater(true);
        try (DocumentInputStream stream = new DocumentInputStream(document)) {
          limit.drain(new InflaterInputStream(stream, raw));
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
          // Stored as it is, as a preview is; or damaged, which reading it will find.
          continue;
        } finally {
          raw.end();
        }
      }
    }
  }
}

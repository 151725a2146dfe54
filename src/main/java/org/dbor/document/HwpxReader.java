package org.dbor.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** HWPX, the zipped XML format of Hancom's word processor (KS X 6101). */
final class HwpxReader implements FormatReader {
  private static final String MEDIA_TYPE = "application/hwp+zip";
  private static final String MANIFEST = "META-INF/manifest.xml";

  /** An entry's start tells its media type, its document type and whether it is encrypted. */
  private static final int HEAD = 1 << 16;

  /** Size of the record at the end of a ZIP file's directory, and of the comment behind it. */
  private static final int DIRECTORY_END = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;

  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    refuse(bytes);
    try {
      // The title it states is that of its template, or the first words it was saved with.
      return new ExtractedText(
          HwpxText.text(bytes), DocumentMetadata.unknown(Languages.UNDETERMINED));
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** Refuses what is no HWPX, and what would be read wrongly or without bound. */
  private static void refuse(byte[] bytes) throws UnreadableException {
    if (!hasDirectory(bytes)) {
      throw damaged(null);
    }
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

  /** A ZIP file ends with its directory and a comment; read from its start, a cut is not seen. */
  private static boolean hasDirectory(byte[] bytes) {
    int last = bytes.length - DIRECTORY_END;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        "is a damaged or cut-off HWPX file; open it in its program and save it again", cause);
  }
}

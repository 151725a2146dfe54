package org.dbor.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDF files. Text is set in a Korean font that readers bring along (Adobe-Korea1), so that no
 * font has to be installed; every character is as wide as it is high.
 */
final class SamplePdf {
  private final PDDocument document = new PDDocument();
  private StringBuilder drawing = new StringBuilder();
  private PDPage page;

  /** Starts a page. */
  SamplePdf page() {
    finishPage();
    page = new PDPage();
    PDResources resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), koreanFont());
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    document.addPage(page);
    return this;
  }

  /** Draws a line of text with its baseline's start given in points from the lower left corner. */
  SamplePdf line(int x, int y, int size, String text) {
    drawing.append(
        String.format(
            Locale.ROOT,
            "BT /F1 %d Tf %d %d Td <%s> Tj ET\n",
            size,
            x,
            y,
            HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    return this;
  }

  PDDocument document() {
    return document;
  }

  byte[] bytes() {
    finishPage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The same file, to be opened with a password or, if that is empty, not to be copied from. */
  byte[] protectedBytes(String password) {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    try {
      document.protect(new StandardProtectionPolicy("owner", password, permission));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  private void finishPage() {
    if (page == null) {
      return;
    }
    try {
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    drawing = new StringBuilder();
    page = null;
  }

  /** Adds a stream that inflates to as many zero bytes. */
  SamplePdf zeros(int megabytes) {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) {
        out.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Extra"), stream);
    return this;
  }

  private static COSDictionary koreanFont() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Korea1"));
    system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
    descendant.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setInt(COSName.DW, 1000);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "HYSMyeongJo-Medium");
    descriptor.setInt(COSName.FLAGS, 4);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "HYSMyeongJo-Medium-UniKS-UTF16-H");
    font.setItem(COSName.ENCODING, COSName.getPDFName("UniKS-UTF16-H"));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}

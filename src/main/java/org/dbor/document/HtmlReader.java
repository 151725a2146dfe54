package org.dbor.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML and XHTML: the main text of the page, and what the page says of itself. */
final class HtmlReader implements FormatReader {
  /** Where the standard looks for a charset, in bytes. */
  private static final int PRESCAN = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    Document page = Jsoup.parse(TextDecoder.decode(bytes, claimedCharset(bytes)));
    // The description comes first: finding the main text takes the page apart.
    DocumentMetadata metadata = HtmlMetadata.of(page);
    Optional<String> headline =
        Optional.ofNullable(page.selectFirst("h1")).map(Element::text).or(metadata::title);
    String main = WrappedText.unwrapped(HtmlMainText.of(page));
    if (main.isBlank()) {
      throw new UnreadableException("has no text outside menus, scripts and forms");
    }
    String text =
        headline
            .filter(words -> !words.isBlank() && main.lines().noneMatch(words::equals))
            .map(words -> words.strip() + "\n" + main)
            .orElse(main);
    return new ExtractedText(text, metadata);
  }

  /** EUC-KR means its superset CP949, as in browsers; an unknown name means nothing. */
  private static Optional<Charset> claimedCharset(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "euc-kr", "ks_c_5601-1987", "ksc5601", "cp949", "ms949", "windows-949" ->
          Optional.of(Charset.forName("x-windows-949"));
      case "iso-8859-1", "us-ascii" -> Optional.of(Charset.forName("windows-1252"));
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}

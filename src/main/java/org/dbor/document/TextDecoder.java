package org.dbor.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns bytes into text without being told the encoding.
 *
 * <p>A byte order mark decides; then strict UTF-8; then what the detector finds among the encodings
 * Korean and English documents come in. EUC-KR is read as its superset CP949. Never replaces a
 * malformed byte: text with invented characters has no offsets worth citing.
 */
final class TextDecoder {
  private static final Charset CP949 = Charset.forName("x-windows-949");

  private TextDecoder() {}

  /**
   * The text, without byte order mark.
   *
   * @throws UnreadableException if the bytes are no text in any encoding tried, or in two at once
   */
  static String decode(byte[] bytes) throws UnreadableException {
    return decode(bytes, Optional.empty());
  }

  /**
   * As {@link #decode(byte[])}, with the encoding that the document claims to be in: believed where
   * neither a byte order mark nor valid UTF-8 says otherwise.
   */
  static String decode(byte[] bytes, Optional<Charset> claimed) throws UnreadableException {
    Optional<String> text = text(bytes, claimed);
    return text.orElseThrow(
        () ->
            new UnreadableException("is not text in UTF-8, UTF-16 or CP949; convert it to UTF-8"));
  }

  private static Optional<String> text(byte[] bytes, Optional<Charset> claimed)
      throws UnreadableException {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.filter(TextDecoder::readable);
    }
    if (!hasZeroByte(bytes)) {
      Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        return utf8.filter(TextDecoder::readable);
      }
      refuseMixture(bytes);
      Optional<String> asClaimed = claimed.flatMap(charset -> strict(bytes, 0, charset));
      if (asClaimed.isPresent()) {
        return asClaimed.filter(TextDecoder::readable);
      }
    }
    return detected(bytes).filter(TextDecoder::readable);
  }

  /**
   * Most of the text is UTF-8, some of it is not. Guessing at the rest would invent characters, so
   * the file is refused.
   */
  private static void refuseMixture(byte[] bytes) throws UnreadableException {
    int wellFormed = 0;
    int firstFault = -1;
    int faults = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        firstFault = firstFault < 0 ? i : firstFault;
        faults++;
        i++;
      } else {
        wellFormed += length > 1 ? length : 0;
        i += length;
      }
    }
    if (wellFormed > faults) {
      throw new UnreadableException(
          "is UTF-8 with bytes of another encoding, the first at byte %d in line %d;"
                  .formatted(firstFault, lineOf(bytes, firstFault))
              + " save it in one encoding");
    }
  }

  /** Bytes of the UTF-8 sequence at a place; 0 if there is none. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static int lineOf(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return strict(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZeroByte(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> detected(byte[] bytes) {
    if (hasZeroByte(bytes)) {
      return utf16WithoutMark(bytes);
    }
    CharsetDetector detector = new CharsetDetector();
    detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 20)));
    Optional<String> korean = strict(bytes, 0, CP949);
    for (CharsetMatch match : detector.detectAll()) {
      switch (match.getName()) {
        case "EUC-KR" -> {
          if (korean.isPresent()) {
            return korean;
          }
        }
        case "ISO-8859-1" -> {
          return korean
              .filter(TextDecoder::mostlyHangul)
              .or(() -> strict(bytes, 0, Charset.forName("windows-1252")));
        }
        default -> {
          // An encoding that no document of the field comes in: a chance match.
        }
      }
    }
    return korean.filter(TextDecoder::mostlyHangul);
  }

  /**
   * UTF-16 in whichever byte order reads as text. Zero bytes alone do not tell: 가 has one too, on
   * the other side than a Latin letter.
   */
  private static Optional<String> utf16WithoutMark(byte[] bytes) {
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .flatMap(charset -> strict(bytes, 0, charset).stream())
        .filter(text -> familiar(text) * 10 >= text.length() * 9L)
        .max(Comparator.comparingLong(TextDecoder::familiar));
  }

  /** Characters that Korean and English text is made of. */
  private static long familiar(String text) {
    return text.chars()
        .filter(
            c ->
                c >= 0xAC00 && c <= 0xD7A3
                    || c >= 0x20 && c < 0x7F
                    || c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || c >= 0x2010 && c <= 0x2030
                    || c >= 0x3000 && c <= 0x30FF)
        .count();
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text has letters and hardly any control characters. */
  private static boolean readable(String text) {
    long control =
        text.chars()
            .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return letters ? control * 100 <= text.length() : text.isBlank();
  }

  private static boolean mostlyHangul(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long hangul = text.chars().filter(c -> c >= 0xAC00 && c <= 0xD7A3).count();
    return hangul * 2 > letters;
  }
}

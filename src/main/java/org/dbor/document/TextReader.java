package org.dbor.document;

/** Plain text in any encoding that Korean and English documents come in. */
final class TextReader implements FormatReader {
  @Override
  public ExtractedText read(byte[] bytes) throws UnreadableException {
    return new ExtractedText(
        WrappedText.unwrapped(TextDecoder.decode(bytes)),
        DocumentMetadata.unknown(Languages.UNDETERMINED));
  }
}

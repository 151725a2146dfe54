package org.dbor.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a document besides its text.
 *
 * @param title as its metadata give it, else the first line
 * @param issued publication date; without one, relative dates stay unresolved
 * @param language BCP 47 primary language, {@code ko} or {@code en}
 * @param source its web address, or the name of a printed source
 * @param addressNote why there is no web address
 * @param textIncluded whether the full text may be shown; otherwise only quotes are
 */
public record DocumentMetadata(
    Optional<String> title,
    Optional<String> creator,
    Optional<String> publisher,
    Optional<LocalDate> issued,
    String language,
    Optional<String> source,
    Optional<String> addressNote,
    Optional<String> rights,
    boolean textIncluded) {

  public DocumentMetadata {
    Objects.requireNonNull(title);
    Objects.requireNonNull(creator);
    Objects.requireNonNull(publisher);
    Objects.requireNonNull(issued);
    Objects.requireNonNull(language);
    Objects.requireNonNull(source);
    Objects.requireNonNull(addressNote);
    Objects.requireNonNull(rights);
  }

  /** Nothing known but the language. */
  public static DocumentMetadata unknown(String language) {
    return new DocumentMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same, with what another description knows where this one does not. */
  DocumentMetadata completedBy(DocumentMetadata other) {
    return new DocumentMetadata(
        title.or(other::title),
        creator.or(other::creator),
        publisher.or(other::publisher),
        issued.or(other::issued),
        language,
        source.or(other::source),
        addressNote.or(other::addressNote),
        rights.or(other::rights),
        textIncluded);
  }

  public DocumentMetadata withIssued(LocalDate date) {
    return new DocumentMetadata(
        title,
        creator,
        publisher,
        Optional.of(date),
        language,
        source,
        addressNote,
        rights,
        textIncluded);
  }

  public DocumentMetadata withTitle(String words) {
    return new DocumentMetadata(
        Optional.of(words),
        creator,
        publisher,
        issued,
        language,
        source,
        addressNote,
        rights,
        textIncluded);
  }

  public DocumentMetadata withLanguage(String code) {
    return new DocumentMetadata(
        title, creator, publisher, issued, code, source, addressNote, rights, textIncluded);
  }
}

package org.dbor.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A query file and what its header says.
 *
 * @param name the file's name without extension
 * @param category the folder it stands in: {@code competency}, {@code explorer} or {@code
 *     validation}
 * @param number of the competency question, by which it is cited and found too
 * @param title in English
 * @param questionKo the question it answers, in Korean
 * @param questionEn the same in English
 * @param returns the columns, one line
 * @param parameters variables that may be bound; unbound they stand for anything
 * @param expects what a good answer looks like
 * @param emptyReason why the graph of this release has no answer, Korean and English with " / "
 *     between them
 * @param text the whole file, header included
 */
public record LibraryQuery(
    String name,
    String category,
    Optional<String> number,
    String title,
    String questionKo,
    String questionEn,
    String returns,
    List<QueryParameter> parameters,
    String expects,
    Optional<String> emptyReason,
    String text,
    Path file) {
  public LibraryQuery {
    parameters = List.copyOf(parameters);
  }

  public String question(String language) {
    return language.equals("ko") ? questionKo : questionEn;
  }

  public Optional<QueryParameter> parameter(String parameterName) {
    return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
  }
}

package org.dbor.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The query files under a directory, by name. */
public final class QueryLibrary {
  private static final String EXTENSION = ".rq";

  private final Map<String, LibraryQuery> byName;

  private QueryLibrary(Map<String, LibraryQuery> byName) {
    this.byName = byName;
  }

  /**
   * Reads all {@code *.rq} files below a directory.
   *
   * @throws QueryException if one cannot be read, has no proper header, is not SPARQL, or two have
   *     the same name; the message names the file
   */
  public static QueryLibrary load(Path directory) throws QueryException {
    Map<String, LibraryQuery> byName = new TreeMap<>();
    for (Path file : files(directory)) {
      LibraryQuery query = read(file);
      LibraryQuery other = byName.put(query.name(), query);
      if (other != null) {
        throw new QueryException(
            file + ": same name as " + other.file() + "; query names must differ");
      }
    }
    return new QueryLibrary(byName);
  }

  /** All queries by name. */
  public Collection<LibraryQuery> all() {
    return byName.values();
  }

  /** The queries of one folder: those with a number in its order, then the others by name. */
  public List<LibraryQuery> inCategory(String category) {
    return byName.values().stream()
        .filter(query -> query.category().equals(category))
        .sorted(Comparator.comparingInt(QueryLibrary::rank))
        .toList();
  }

  private static int rank(LibraryQuery query) {
    return query
        .number()
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .orElse(Integer.MAX_VALUE);
  }

  /** The query of a name, or the competency question of a number. */
  public Optional<LibraryQuery> find(String name) {
    return Optional.ofNullable(byName.get(name))
        .or(
            () ->
                byName.values().stream()
                    .filter(query -> query.number().filter(name::equals).isPresent())
                    .findFirst());
  }

  private static List<Path> files(Path directory) throws QueryException {
    if (!Files.isDirectory(directory)) {
      throw new QueryException(directory + ": no such directory; expected the queries there");
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new QueryException(directory + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  private static LibraryQuery read(Path file) throws QueryException {
    String text = QueryText.read(file);
    QueryText.parse(text, file.toString());
    QueryHeader header = QueryHeader.parse(file, text);
    String[] question = header.question();
    String expects = header.field("Expects");
    String fileName = file.getFileName().toString();
    return new LibraryQuery(
        fileName.substring(0, fileName.length() - EXTENSION.length()),
        file.toAbsolutePath().getParent().getFileName().toString(),
        header.optional("Number"),
        header.field("Title"),
        question[0],
        question[1],
        header.field("Returns"),
        header.parameters(),
        expects,
        header.optional("Empty"),
        text,
        file);
  }
}

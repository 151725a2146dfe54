package org.dbor.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comment at the top of a query file.
 *
 * <pre>
 * # Title:    Duties by duty bearer
 * # Question: 주체별 책무는 무엇인가? / Which duties does each party bear?
 * # Returns:  ?bearer (IRI), ?duty (IRI)
 * # Params:   ?bearer (IRI) the party asked about
 * # Expects:  one row per bearer and duty
 * </pre>
 *
 * <p>A competency question may have a {@code Number}, by which it is cited and found, and {@code
 * Empty}, the reason in both languages why this graph cannot answer it yet. A validation query also
 * has {@code Problem} and {@code Solution}.
 *
 * <p>A comment line without one of these keys goes on with the field before it; each parameter
 * stands on a line of its own.
 */
final class QueryHeader {
  private static final Set<String> KEYS =
      Set.of(
          "Number",
          "Title",
          "Question",
          "Returns",
          "Params",
          "Expects",
          "Empty",
          "Problem",
          "Solution");
  private static final Pattern FIELD = Pattern.compile("#\\s*(\\w+):\\s*(.*)");
  private static final Pattern PARAMETER = Pattern.compile("\\?(\\w+)\\s+\\(([\\w:]+)\\)\\s+(.+)");

  private final Path file;
  private final Map<String, List<String>> fields;

  private QueryHeader(Path file, Map<String, List<String>> fields) {
    this.file = file;
    this.fields = fields;
  }

  static QueryHeader parse(Path file, String text) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
      Matcher field = FIELD.matcher(line);
      if (field.matches() && KEYS.contains(field.group(1))) {
        current = new ArrayList<>();
        fields.put(field.group(1), current);
        current.add(field.group(2).strip());
      } else {
        current.add(line.substring(1).strip());
      }
    }
    return new QueryHeader(file, fields);
  }

  String field(String key) throws QueryException {
    String value = String.join(" ", fields.getOrDefault(key, List.of())).strip();
    if (value.isEmpty()) {
      throw new QueryException(file + ": header has no line \"# " + key + ": …\"");
    }
    return value;
  }

  /** A field that may be left out. */
  Optional<String> optional(String key) {
    return Optional.of(String.join(" ", fields.getOrDefault(key, List.of())).strip())
        .filter(value -> !value.isEmpty());
  }

  /** The Korean and the English question, which a slash between spaces parts. */
  String[] question() throws QueryException {
    String[] both = field("Question").split("\\s+/\\s+", 2);
    if (both.length != 2) {
      throw new QueryException(
          file
              + ": header line \"# Question:\" must hold the Korean and the English question,"
              + " with \" / \" between them");
    }
    return both;
  }

  List<QueryParameter> parameters() throws QueryException {
    List<QueryParameter> parameters = new ArrayList<>();
    for (String line : fields.getOrDefault("Params", List.of())) {
      if (line.isEmpty() || line.equals("none")) {
        continue;
      }
      Matcher parameter = PARAMETER.matcher(line);
      if (!parameter.matches()) {
        throw new QueryException(
            file
                + ": header line \"# Params:\" must read \"?name (type) description\", found: "
                + line);
      }
      parameters.add(
          new QueryParameter(parameter.group(1), parameter.group(2), parameter.group(3)));
    }
    return parameters;
  }
}

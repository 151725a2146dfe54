package org.dbor.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Looks up one of several names, or says which there are. */
final class Choices {
  private Choices() {}

  static <T> T find(
      String what, String name, Function<String, Optional<T>> lookup, List<String> all) {
    return lookup
        .apply(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "unknown "
                        + what
                        + " '"
                        + name
                        + "', expected one of: "
                        + String.join(", ", all)));
  }
}

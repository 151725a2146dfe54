package org.dbor.benchmark;

/** The stages in the order of the table; the names are those of the benchmark methods. */
enum Stage {
  NORI("Nori alone (the floor)"),
  READ("reading alone: decode, layout, sentences"),
  MORPHEMES("morphemes"),
  MENTIONS("… and mentions"),
  PHRASES("… and phrases, clauses"),
  CLAIMS("… and rules: the whole extraction"),
  QUADS("everything, from file to N-Quads");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static Stage of(String benchmark) {
    return valueOf(
        benchmark.substring(benchmark.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT));
  }
}

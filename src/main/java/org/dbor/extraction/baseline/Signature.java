package org.dbor.extraction.baseline;

import java.nio.file.Path;
import java.util.List;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.OntologyException;

/**
 * What may stand at the ends of a predicate.
 *
 * @param predicate local name
 * @param subjects IRIs of classes
 * @param objects likewise
 * @param values kinds of values that may be the object
 */
record Signature(
    String predicate, List<String> subjects, List<String> objects, List<ValueMention.Kind> values) {
  private static final List<String> HEADER = List.of("predicate", "subject", "object");

  Signature {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    values = List.copyOf(values);
  }

  static List<Signature> read(Path directory, ClassHierarchy classes) throws OntologyException {
    return BaselineTable.read(
        directory.resolve("signatures.tsv"), HEADER, cells -> parse(cells, classes));
  }

  private static Signature parse(List<String> cells, ClassHierarchy classes) {
    List<String> objects = List.of(cells.get(2).split("\\|"));
    List<ValueMention.Kind> values =
        List.of(ValueMention.Kind.values()).stream()
            .filter(kind -> objects.contains(kind.label()))
            .toList();
    List<String> labels = values.stream().map(ValueMention.Kind::label).toList();
    return new Signature(
        cells.getFirst(),
        classes(List.of(cells.get(1).split("\\|")), classes),
        classes(objects.stream().filter(name -> !labels.contains(name)).toList(), classes),
        values);
  }

  private static List<String> classes(List<String> names, ClassHierarchy classes) {
    names.stream()
        .filter(name -> !classes.has(Iris.TERMS + name))
        .forEach(
            name -> {
              throw new IllegalArgumentException("the ontology has no class '" + name + "'");
            });
    return names.stream().map(name -> Iris.TERMS + name).toList();
  }
}

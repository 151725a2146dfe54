package org.dbor.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.dbor.query.LibraryQuery;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Ontology;

/**
 * Whether each class and property of ours answers a competency question or is listed, with a reason
 * in both languages, in {@code unused-terms.tsv}.
 */
final class TermUse {
  private static final String FILE = "unused-terms.tsv";
  private static final Pattern TERM = Pattern.compile("\\bdbor:([A-Za-z]\\w*)");
  private static final int COLUMNS = 3;

  private TermUse() {}

  static Gate gate(Ontology ontology, Path directory, List<LibraryQuery> questions) {
    Set<String> declared = declared(ontology);
    Set<String> used = used(questions);
    List<String> findings = new ArrayList<>();
    Map<String, Integer> excused = excused(directory.resolve(FILE), declared, used, findings);
    for (String term : declared) {
      if (!used.contains(term) && !excused.containsKey(term)) {
        findings.add(
            "ontology: dbor:"
                + term
                + ": no competency question uses it; write one, or list it in ontology/"
                + FILE
                + " with the reason");
      }
    }
    return Gate.of("use of terms", Gate.counted(declared.size(), "term"), findings);
  }

  private static Set<String> declared(Ontology ontology) {
    Set<String> declared = new TreeSet<>();
    for (Resource kind :
        List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)) {
      ontology
          .terms()
          .listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Iris.TERMS))
          .forEachRemaining(term -> declared.add(term.getURI().substring(Iris.TERMS.length())));
    }
    return declared;
  }

  private static Set<String> used(List<LibraryQuery> questions) {
    return questions.stream()
        .flatMap(question -> question.text().lines())
        .filter(line -> !line.stripLeading().startsWith("#"))
        .flatMap(line -> TERM.matcher(line).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** Terms of the file with their lines; what is wrong with a line becomes a finding. */
  private static Map<String, Integer> excused(
      Path file, Set<String> declared, Set<String> used, List<String> findings) {
    Map<String, Integer> lines = new HashMap<>();
    List<String> rows;
    try {
      rows = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      findings.add("ontology/" + FILE + ": cannot be read: " + e.getMessage());
      return lines;
    }
    for (int i = 1; i < rows.size(); i++) {
      String[] cells = rows.get(i).split("\t", -1);
      Matcher term = TERM.matcher(cells[0]);
      String fault =
          !term.matches() || cells.length != COLUMNS || cells[1].isBlank() || cells[2].isBlank()
              ? "expected term, reason in Korean, reason in English, between tabs"
              : !declared.contains(term.group(1))
                  ? "no such term; remove the line"
                  : used.contains(term.group(1))
                      ? "a competency question uses it; remove the line"
                      : lines.put(term.group(1), i + 1) != null ? "listed twice" : "";
      if (!fault.isEmpty()) {
        findings.add("ontology/%s:%d: %s: %s".formatted(FILE, i + 1, cells[0], fault));
      }
    }
    return lines;
  }
}

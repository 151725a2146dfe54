package org.dbor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.dbor.vocabulary.OntologyOutline;
import org.dbor.vocabulary.OntologyOutline.Module;
import org.dbor.vocabulary.OntologyOutline.Scheme;
import org.dbor.vocabulary.OntologyOutline.Term;
import org.dbor.vocabulary.Prefixes;
import org.dbor.vocabulary.Wording;

/**
 * The ontology as one Markdown document in Korean and English. Words around the terms are in {@code
 * ontology-document.properties}.
 */
public final class OntologyMarkdown {
  private final StringBuilder out = new StringBuilder();
  private final Properties words;

  private OntologyMarkdown(Properties words) {
    this.words = words;
  }

  /** The document; the same ontology gives the same text. */
  public static String of(OntologyOutline outline) {
    OntologyMarkdown document =
        new OntologyMarkdown(Wording.of(OntologyMarkdown.class, "ontology-document.properties"));
    document.line(document.word("introduction"));
    document.modules(outline.modules());
    outline.modules().forEach(document::module);
    document.heading(2, "schemes");
    outline.schemes().forEach(document::scheme);
    document.heading(2, "versions");
    document.line(document.word("policy"));
    return document.out.toString().stripTrailing() + "\n";
  }

  private void modules(List<Module> modules) {
    heading(2, "modules");
    header("modules.columns");
    for (Module module : modules) {
      row(
          code(module.iri()),
          module.version(),
          module.title().in("ko"),
          module.title().in("en"),
          counts(module),
          list(module.imports()));
    }
    line("");
  }

  private void module(Module module) {
    line("## " + module.title().in("ko") + " / " + module.title().in("en"));
    line("");
    line(module.description().in("ko"));
    line("");
    line(module.description().in("en"));
    line("");
    table("classes", module.classes());
    table("properties", module.properties());
    table("individuals", module.individuals());
  }

  private void table(String name, List<Term> terms) {
    if (terms.isEmpty()) {
      return;
    }
    heading(3, name);
    header(name + ".columns");
    for (Term term : terms) {
      List<String> cells = new ArrayList<>();
      cells.add(code(term.iri()) + (term.deprecated() ? " " + word("deprecated") : ""));
      cells.add(described(term, "ko"));
      cells.add(described(term, "en"));
      cells.add(list(term.parents()));
      if (name.equals("properties")) {
        cells.add(list(term.domain().stream().toList()));
        cells.add(list(term.range().stream().toList()));
        cells.add(list(term.inverse().stream().toList()));
      }
      row(cells.toArray(String[]::new));
    }
    line("");
  }

  private void scheme(Scheme scheme) {
    line(
        "- "
            + code(scheme.iri())
            + " "
            + scheme.label().in("ko")
            + " / "
            + scheme.label().in("en")
            + ": "
            + scheme.concepts().stream().map(c -> code(c.iri())).collect(Collectors.joining(", ")));
    line("");
  }

  private String counts(Module module) {
    return word("counts")
        .formatted(
            module.classes().size(), module.properties().size(), module.individuals().size());
  }

  private static String described(Term term, String language) {
    return "**" + term.label().in(language) + "** " + term.definition().in(language);
  }

  private static String list(List<String> iris) {
    return iris.stream().map(OntologyMarkdown::code).collect(Collectors.joining(", "));
  }

  private static String code(String iri) {
    return "`" + Prefixes.shorten(iri) + "`";
  }

  private void heading(int level, String key) {
    line("#".repeat(level) + " " + word(key));
    line("");
  }

  private void header(String key) {
    String[] columns = word(key).split("\\|");
    row(columns);
    row(word("rule").repeat(columns.length).split(" "));
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", List.of(cells)).replace("\n", " ") + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private String word(String key) {
    return words.getProperty(key);
  }
}

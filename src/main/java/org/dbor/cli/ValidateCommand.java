package org.dbor.cli;

import java.util.concurrent.Callable;
import org.dbor.store.StoreException;
import org.dbor.vocabulary.OntologyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks ontology, queries and documents. */
@Command(
    name = "validate",
    description = "Check ontology, queries and all documents; works beside a running server.",
    footer = {
      "",
      "Prints one line per gate. A violation fails the command, a warning does not.",
      "",
      "Example:",
      "  ./dbor validate"
    })
final class ValidateCommand implements Callable<Integer> {
  /** Findings of one gate that are shown: what broke should fit on one screen. */
  private static final int SHOWN = 8;

  private final Console console;
  private final Installation installation;
  private int findings;

  @Mixin private StoreOptions storeOptions;

  @Option(names = "--all", description = "Print every finding, not only the first of each gate.")
  private boolean all;

  @Option(names = "--warnings", description = "Print warnings too, not only their number.")
  private boolean warnings;

  ValidateCommand(Console console, Installation installation) {
    this.console = console;
    this.installation = installation;
  }

  @Override
  public Integer call() throws OntologyException, StoreException, CommandFailure {
    new Validation(
            installation,
            storeOptions.inMemory() ? installation.sources() : storeOptions.sources(installation),
            this::print)
        .run();
    if (findings > 0) {
      throw new CommandFailure(
          Gate.counted(findings, "finding") + " in the sources; they are listed under their gates");
    }
    return CommandLines.DONE;
  }

  private void print(Gate gate) {
    findings += gate.findings().size();
    console.out().println(gate.line());
    long shown = all ? gate.findings().size() : Math.min(SHOWN, gate.findings().size());
    gate.findings().stream()
        .limit(shown)
        .forEach(finding -> console.out().println("      " + finding));
    if (shown < gate.findings().size()) {
      console
          .out()
          .println("      and " + (gate.findings().size() - shown) + " more; --all lists them");
    }
    if (warnings) {
      gate.warnings().forEach(warning -> console.out().println("      warning: " + warning));
    }
  }
}

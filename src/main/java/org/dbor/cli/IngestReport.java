package org.dbor.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dbor.store.ClaimCounts;
import org.dbor.store.IngestOutcome;

/** Tells what becomes of each document, and at the end of all of them. */
final class IngestReport {
  private final Console console;
  private final List<String> reasons = new ArrayList<>();
  private final List<String> undated = new ArrayList<>();
  private ClaimCounts counts = ClaimCounts.none();
  private int added;
  private int replaced;
  private int unchanged;
  private int lost;

  IngestReport(Console console) {
    this.console = console;
  }

  /** A document that is not even read, and why. */
  void skip(String reason) {
    reasons.add(reason);
    console.error(reason);
  }

  /**
   * One line for a document.
   *
   * @param onlyReasons whether to say nothing of documents that give no trouble
   */
  void tell(IngestOutcome outcome, boolean onlyReasons) {
    String line = count(outcome);
    if (outcome instanceof IngestOutcome.Rejected) {
      console.error(line);
    } else if (!onlyReasons) {
      console.out().println(line);
    }
  }

  boolean skippedAny() {
    return !reasons.isEmpty();
  }

  /** Documents, claims, claims by rule, and what was skipped; no table for a single document. */
  void summarise() {
    UndatedDocuments.tell(undated, "give dct:issued in NAME.meta.ttl", console);
    int documents = added + replaced + unchanged + reasons.size();
    if (documents < 2) {
      return;
    }
    console
        .out()
        .printf(
            "%s: %d added, %d replaced, %d unchanged, %d skipped%n",
            Gate.counted(documents, "document"), added, replaced, unchanged, reasons.size());
    console
        .out()
        .printf("%s taken in, %d orphaned%n", Gate.counted(counts.claims(), "claim"), lost);
    for (Map.Entry<String, Integer> rule : counts.byRule().entrySet()) {
      console.out().printf("%8d  %s%n", rule.getValue(), localName(rule.getKey()));
    }
    for (String reason : reasons) {
      console.out().println("skipped  " + reason);
    }
  }

  private String count(IngestOutcome outcome) {
    return switch (outcome) {
      case IngestOutcome.Added taken -> {
        added++;
        count(taken.document(), taken.counts(), taken.dated());
        yield "added " + taken.document() + ": " + claims(taken.counts());
      }
      case IngestOutcome.Replaced taken -> {
        replaced++;
        count(taken.document(), taken.counts(), taken.dated());
        lost += taken.lost();
        yield "replaced %s: %s, %d orphaned"
            .formatted(taken.document(), claims(taken.counts()), taken.lost());
      }
      case IngestOutcome.Unchanged same -> {
        unchanged++;
        yield "unchanged " + same.document();
      }
      case IngestOutcome.Rejected rejected -> {
        reasons.add(rejected.reason());
        yield rejected.reason();
      }
    };
  }

  private void count(String document, ClaimCounts taken, boolean dated) {
    counts = counts.plus(taken);
    if (!dated) {
      undated.add(document);
    }
  }

  private static String claims(ClaimCounts counts) {
    return Gate.counted(counts.claims(), "claim");
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}

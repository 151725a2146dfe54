package org.dbor.web.pages;

import java.util.List;

/**
 * The home page.
 *
 * @param counts number and what is counted
 * @param classes classes with members, the largest first
 * @param documents newest first
 */
public record HomePage(
    List<Count> counts,
    List<ClassCount> classes,
    List<Value> documents,
    List<QueryPage.Example> questions) {
  public HomePage {
    counts = List.copyOf(counts);
    classes = List.copyOf(classes);
    documents = List.copyOf(documents);
    questions = List.copyOf(questions);
  }

  /** A number with the message key of its unit. */
  public record Count(long number, String key) {}

  /** A class and how many members it has. */
  public record ClassCount(Value type, long members) {}
}

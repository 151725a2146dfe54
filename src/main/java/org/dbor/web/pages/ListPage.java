package org.dbor.web.pages;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param term address of the definition of a class
 * @param query what was searched for; empty for the members of a class
 * @param items what stands on this page
 * @param number of this page, counted from 1
 * @param first number of the first item on it
 */
public record ListPage(
    Text heading,
    Optional<Text> about,
    Optional<String> term,
    String query,
    List<Item> items,
    int total,
    int number,
    int first,
    Optional<String> previous,
    Optional<String> next) {
  public ListPage {
    items = List.copyOf(items);
  }

  /** Something listed, what it is, and the text that was found. */
  public record Item(Value value, List<Value> types, Optional<Text> matched) {
    public Item {
      types = List.copyOf(types);
    }
  }
}

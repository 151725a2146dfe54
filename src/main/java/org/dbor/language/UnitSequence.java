package org.dbor.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The units of a sentence by their index; before the first and after the last there is none. */
record UnitSequence(List<Unit> all) {

  Unit get(int index) {
    return all.get(index);
  }

  int size() {
    return all.size();
  }

  Optional<Unit> unit(int index) {
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  boolean is(int index, Predicate<Unit> test) {
    return index >= 0 && index < all.size() && test.test(all.get(index));
  }

  /** Whether the last word is a noun: a note. */
  boolean endInNoun() {
    int last = all.size() - 1;
    while (last >= 0 && all.get(last).tag().startsWith("S")) {
      last--;
    }
    return last >= 0 && all.get(last).nominal();
  }

  /** A noun that means nothing alone: 것, 데. */
  boolean formalAt(int index) {
    return is(index, unit -> unit.tag().startsWith("NNB"));
  }

  boolean genitiveAt(int index) {
    return is(index, unit -> unit.tag().equals("JKG")) && is(index + 1, Unit::nominal);
  }

  boolean linkAt(int index) {
    return is(index, Unit::link) && is(index + 1, Unit::nominal) && is(index - 1, Unit::nominal);
  }
}

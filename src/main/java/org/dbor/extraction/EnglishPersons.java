package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Makes mentions of people that nobody lists, and lets surname and given name stand for them later
 * on.
 */
final class EnglishPersons {
  private static final String PERSON = Iris.TERMS + "Person";

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishPersonFinder finder;
  private final Pattern addressBefore;
  private final Pattern placeBefore;

  EnglishPersons(Gazetteer gazetteer, Names names, EnglishPersonFinder finder, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.finder = finder;
    this.placeBefore =
        Pattern.compile(
            "(?<!\\p{L})(?i:"
                + Alternation.of(lexicon.set("case-in"))
                + "|"
                + Alternation.of(lexicon.set("case-at"))
                + "|"
                + Alternation.of(lexicon.set("case-target"))
                + "|the|an?) $|: $");
    this.addressBefore =
        Pattern.compile(
            "(?<!\\p{L})(?:" + Alternation.of(lexicon.set("form-of-address")) + ")\\.? $");
  }

  /**
   * The person named in a span, with the form of address before the name.
   *
   * @param afterPost whether a post stands right before it
   */
  Optional<Mention.Named> person(String text, Span span, boolean afterPost, Discourse discourse) {
    Span person = withoutAddress(text, span);
    return !person.isEmpty()
            && (finder.person(text, person) || afterPost && finder.shaped(person.of(text)))
        ? Optional.of(person(withAddress(text, person), person.of(text), discourse))
        : Optional.empty();
  }

  /**
   * Helen Park: the person in a span that would be a place by its last word. Where the name stands
   * as places do, at Helen Park, it is one.
   */
  Optional<Mention.Named> namesake(String text, Span span, boolean afterPost, Discourse discourse) {
    return span.of(text).matches("\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{L}+")
            && !placeBefore.matcher(text.substring(0, span.start())).find()
        ? person(text, span, afterPost, discourse)
        : Optional.empty();
  }

  /** Lets surname and given name stand for a known person whose name was written in full. */
  void shortened(Entity entity, String written, Discourse discourse) {
    if (entity.type().equals(PERSON) && written.indexOf(' ') > 0) {
      shortNames(written, entity, discourse);
    }
  }

  private void shortNames(String name, Entity entity, Discourse discourse) {
    String surname = finder.surname(name);
    if (gazetteer.named(surname).isEmpty()) {
      discourse.name(surname, entity);
    }
    finder
        .firstSurname(name)
        .filter(first -> gazetteer.named(first).isEmpty())
        .ifPresent(first -> discourse.name(first, entity));
    finder
        .givenName(name)
        .filter(given -> gazetteer.named(given).isEmpty())
        // Whoever was called so before is meant; of two Janes neither is told apart.
        .filter(given -> discourse.named(given).isEmpty())
        .ifPresent(given -> discourse.name(given, entity));
  }

  /** A name without the form of address that opens it. */
  Span withoutAddress(String text, Span span) {
    for (String address : finder.addresses()) {
      for (String written : List.of(address + ". ", address + " ")) {
        if (span.of(text).startsWith(written)) {
          return new Span(span.start() + written.length(), span.end());
        }
      }
    }
    return span;
  }

  private Span withAddress(String text, Span span) {
    Matcher address = addressBefore.matcher(text.substring(0, span.start()));
    return address.find() ? new Span(address.start(), span.end()) : span;
  }

  private Mention.Named person(Span span, String name, Discourse discourse) {
    Entity entity = names.minted(PERSON, List.of(name), discourse);
    shortNames(name, entity, discourse);
    return new Mention.Named(span, List.of(entity), name);
  }
}

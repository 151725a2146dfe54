package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/** Finds names of the ontology and names that the document has used, longest first. */
final class EnglishKnownNames {
  /** A name of so many words is one however it is written. */
  private static final int LONG_NAME = 5;

  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) ");

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishPersons persons;

  EnglishKnownNames(Gazetteer gazetteer, Names names, EnglishPersons persons) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.persons = persons;
  }

  /** Known names, longest first from left to right. */
  List<Mention.Named> find(String text, Discourse discourse, List<String> notes) {
    List<Mention.Named> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention.Named> match =
          wordStart(text, at) && !ARTICLE.matcher(text).region(at, text.length()).lookingAt()
              ? longest(text, at, discourse, notes)
              : Optional.empty();
      match.ifPresent(found::add);
      at = match.map(mention -> mention.span().end()).orElse(at + 1);
    }
    return found;
  }

  private static boolean wordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
  }

  private static boolean wordEnd(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
            && !(text.charAt(at) == '-'
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private Optional<Mention.Named> longest(
      String text, int at, Discourse discourse, List<String> notes) {
    Optional<Mention.Named> own = ownName(text, at, discourse);
    for (Gazetteer.Match match : gazetteer.at(text, at)) {
      Span span = match.span();
      if (own.isPresent() && own.get().span().length() >= span.length()) {
        return own;
      }
      String written = span.of(text);
      if (!wordEnd(text, span.end()) || afterArticle(text, at, written)) {
        continue;
      }
      List<Entity> entities =
          match.entities().stream()
              .filter(entity -> !names.isA(entity, POSITION))
              .filter(entity -> !names.elsewhere(written, discourse))
              .filter(entity -> spelled(entity, written))
              .toList();
      if (entities.size() == 1) {
        Entity entity = entities.getFirst();
        persons.shortened(entity, written, discourse);
        return Optional.of(new Mention.Named(span, entities, written));
      }
      if (entities.size() > 1) {
        notes.add(
            "'%s' is a name of %s; not linked"
                .formatted(
                    written, String.join(", ", entities.stream().map(Entity::iri).toList())));
      }
    }
    return own;
  }

  /** an MOU is no name. */
  private static boolean afterArticle(String text, int at, String written) {
    return EnglishWords.ACRONYM.matcher(written).matches()
        && text.substring(0, at).toLowerCase(Locale.ROOT).matches("(?s).*\\ban? $");
  }

  /** Spaces stand where they stand in a label, and its capitals are capitals in the text. */
  private static boolean spelled(Entity entity, String written) {
    String plain = written.replaceAll("\\s+", " ").replace('’', '\'');
    for (Label label : entity.labels()) {
      String text = label.text().replace('’', '\'');
      if (!text.equalsIgnoreCase(plain)) {
        continue;
      }
      if (text.split(" ").length >= LONG_NAME) {
        return true;
      }
      boolean capitals = true;
      for (int i = 0; i < text.length(); i++) {
        capitals &=
            !Character.isUpperCase(text.charAt(i)) || Character.isUpperCase(plain.charAt(i));
      }
      if (capitals) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention.Named> ownName(String text, int at, Discourse discourse) {
    char first = NameKey.firstFrom(text, at);
    for (Map.Entry<String, Entity> name : discourse.namesFrom(first).entrySet()) {
      int end = NameKey.endOf(text, at, name.getKey());
      if (end > at
          && wordEnd(text, end)
          && !names.isA(name.getValue(), POSITION)
          && written(text.substring(at, end), name.getValue())) {
        Span span = new Span(at, end);
        persons.shortened(name.getValue(), span.of(text), discourse);
        return Optional.of(new Mention.Named(span, List.of(name.getValue()), span.of(text)));
      }
    }
    return Optional.empty();
  }

  private boolean written(String text, Entity entity) {
    boolean proper =
        entity.labels().stream()
            .anyMatch(label -> label.text().chars().skip(1).anyMatch(Character::isUpperCase));
    return Character.isUpperCase(text.charAt(0)) || !proper && text.indexOf(' ') > 0;
  }
}

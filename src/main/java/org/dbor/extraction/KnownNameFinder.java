package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds the names that the gazetteer or the document itself knows. */
final class KnownNameFinder {
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");
  private static final List<String> INSTRUMENT = List.of(Iris.TERMS + "Instrument");
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final List<String> TOPIC = List.of(Iris.TERMS + "Topic");
  private static final List<String> MEASURE = List.of(Iris.TERMS + "Measure");

  /**
   * An object and its adnominal verb: {@code 한계 극복을 위한 …}. A measure so named is no fixed name but
   * a phrase, whose parts rules must see.
   */
  private static final Pattern MODIFIED = Pattern.compile("[가-힣][을를] [가-힣]+[한는]\\s");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Names names;
  private final OrganizationFinder organizations;

  KnownNameFinder(
      Gazetteer gazetteer, Lexicon lexicon, Names names, OrganizationFinder organizations) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = names;
    this.organizations = organizations;
  }

  /** Known names, longest first from left to right. */
  List<Mention.Named> find(SentenceText sentence, Discourse discourse, List<String> notes) {
    List<Mention.Named> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention.Named> match =
          // Where two spaces stand, a name may seem to begin with the second.
          text.charAt(at) != ' ' && sentence.nameMayStart(at)
              ? longest(sentence, at, discourse, notes)
              : Optional.empty();
      match = match.map(name -> derived(name, sentence, discourse));
      match.ifPresent(found::add);
      at = match.map(mention -> mention.span().end()).orElse(at + 1);
    }
    return found;
  }

  /** 디지털포용법 시행령 제정안: a text made from the one named is a text of its own. */
  private Mention.Named derived(Mention.Named name, SentenceText sentence, Discourse discourse) {
    if (name.entities().size() != 1 || !names.isA(name.entity(), INSTRUMENT)) {
      return name;
    }
    int end = name.span().end();
    String last = "";
    for (String next = noun(sentence, end); !next.isEmpty(); next = noun(sentence, end)) {
      last = next;
      end = sentence.text().indexOf(next, end) + next.length();
    }
    if (last.isEmpty()) {
      return name;
    }
    Span span = new Span(name.span().start(), end);
    String full = sentence.of(span);
    String type = lexicon.classOfNoun(last).orElse(INSTRUMENT.getFirst());
    discourse.mentioned(name.entity(), name.text());
    Entity whole = names.called(full, type, discourse);
    discourse.mentioned(whole, full);
    return new Mention.Named(span, List.of(whole), full);
  }

  /** The noun for a text made from another that follows an offset after a space; may be empty. */
  private String noun(SentenceText sentence, int at) {
    if (at + 1 >= sentence.length() || sentence.text().charAt(at) != ' ') {
      return "";
    }
    String word = sentence.restOfWord(at + 1);
    for (int length = word.length(); length > 0; length--) {
      String noun = word.substring(0, length);
      if (lexicon.set("derived-work").contains(noun) && sentence.nameMayEnd(at + 1 + length)) {
        return noun;
      }
    }
    return "";
  }

  /** 국회의장, 교육부장관: posts that are written to a name without a space. */
  private boolean postFollows(SentenceText sentence, int end) {
    return lexicon.set("joined-title").stream()
        .anyMatch(
            post ->
                sentence.text().startsWith(post, end) && sentence.nameMayEnd(end + post.length()));
  }

  private Optional<Mention.Named> longest(
      SentenceText sentence, int at, Discourse discourse, List<String> notes) {
    char first = NameKey.firstFrom(sentence.text(), at);
    for (Map.Entry<String, Entity> own : discourse.namesFrom(first).entrySet()) {
      int end = NameKey.endOf(sentence.text(), at, own.getKey());
      if (end > at
          && (sentence.nameMayEnd(end)
              || names.isA(own.getValue(), ORGANIZATION)
                  && organizations.headFollows(sentence, end))) {
        Span span = new Span(at, end);
        return Optional.of(new Mention.Named(span, List.of(own.getValue()), sentence.of(span)));
      }
    }
    for (Gazetteer.Match match : gazetteer.at(sentence.text(), at)) {
      // 교육장: no topic has a head.
      if (!sentence.nameMayEnd(match.span().end())
          && (match.entities().stream().anyMatch(entity -> names.isA(entity, TOPIC))
              || !organizations.headFollows(sentence, match.span().end())
                  && !postFollows(sentence, match.span().end()))) {
        continue;
      }
      boolean phrase = MODIFIED.matcher(sentence.of(match.span())).find();
      List<Entity> entities =
          match.entities().stream()
              .filter(entity -> !names.isA(entity, POSITION))
              .filter(entity -> !phrase || !names.isA(entity, MEASURE))
              .toList();
      if (entities.size() == 1) {
        return Optional.of(new Mention.Named(match.span(), entities, sentence.of(match.span())));
      }
      if (entities.size() > 1) {
        notes.add(
            "'%s' is a name of %s; not linked"
                .formatted(
                    sentence.of(match.span()),
                    String.join(", ", entities.stream().map(Entity::iri).toList())));
      }
    }
    return Optional.empty();
  }
}

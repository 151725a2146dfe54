package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Says what a role of a phrase rule captured in an English sentence. */
final class EnglishPhraseRoles {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String EVENT = Iris.TERMS + "Event";
  private static final String PLACE = Iris.TERMS + "Place";
  private static final String VENUE = Iris.TERMS + "Venue";
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishWords words;
  private final Set<String> demonyms;
  private final EnglishImpliedBodies implied;

  EnglishPhraseRoles(Gazetteer gazetteer, Names names, EnglishWords words, Lexicon lexicon) {
    this.demonyms = lexicon.set("demonym");
    this.implied = new EnglishImpliedBodies(names, lexicon);
    this.gazetteer = gazetteer;
    this.names = names;
    this.words = words;
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      String sentence,
      MentionFinder.Found found,
      Span span,
      Set<String> kinds,
      Discourse discourse) {
    if (kinds.contains("Above")) {
      return discourse.above();
    }
    if (kinds.contains("Headed")) {
      return discourse.headed().map(event -> FilledRole.of(event, event.label("en")));
    }
    if (kinds.contains("Implied")) {
      return implied.body(sentence, found, span.start(), discourse);
    }
    String text = span.of(sentence);
    if (kinds.contains(PhrasePattern.POST)) {
      return Optional.of(position(text, discourse));
    }
    Optional<Mention> mention = found.at(span);
    if (mention.isPresent()) {
      return switch (mention.get()) {
        case Mention.Named named -> Optional.of(FilledRole.of(named.entity(), named.text()));
        case Mention.Title title -> Optional.of(position(title.text(), discourse));
        case Mention.Date date ->
            discourse
                .resolve(kinds.contains("ComingDate") ? ahead(date) : date.expression())
                .map(value -> new FilledRole(value, text));
        case Mention.Count count ->
            Optional.of(
                new FilledRole(
                    new ClaimObject.Value(
                        Long.toString(count.value()), XSDDatatype.XSDinteger.getURI()),
                    text));
        // Scam Bingo – Harbour Hall, 15 October: where and when tell that it is an event.
        case Mention.Quoted quoted when kinds.contains("Event") && kinds.contains("Proper") ->
            Optional.of(
                FilledRole.of(
                    names.minted(EVENT, List.of(quoted.text()), discourse), quoted.text()));
        // Fort James, Ghent, 3 May: where something is has a name, whatever its words.
        case Mention.Quoted quoted when kinds.contains("Place") && kinds.contains("Proper") ->
            Optional.of(
                FilledRole.of(
                    names.ofClass(quoted.text(), PLACE, VENUE, discourse), quoted.text()));
        case Mention.Quoted quoted
            when kinds.contains("Organization")
                && !demonyms.contains(quoted.text())
                && (kinds.contains("Proper") && quoted.text().indexOf(' ') > 0
                    || !words.allCommon(quoted.text())) ->
            Optional.of(
                FilledRole.of(
                    names.minted(ORGANIZATION, List.of(quoted.text()), discourse), quoted.text()));
        default -> Optional.empty();
      };
    }
    if (kinds.contains("Any")) {
      return Optional.of(
          new FilledRole(new ClaimObject.Value(text, XSDDatatype.XSDstring.getURI()), text));
    }
    if (text.isBlank() || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    return Optional.of(FilledRole.of(names.called(text, ORGANIZATION, discourse), text));
  }

  /** 7 May: in a calendar of what is to come, the next one. */
  private static DateExpression ahead(Mention.Date date) {
    return date.expression() instanceof DateExpression.Calendar day
            && day.direction() != DateExpression.Direction.LAST
        ? new DateExpression.Calendar(
            day.year(), day.month(), day.day(), DateExpression.Direction.FUTURE)
        : date.expression();
  }

  private FilledRole position(String title, Discourse discourse) {
    Entity entity =
        gazetteer.named(title).stream()
            .filter(candidate -> names.isA(candidate, POSITION))
            .findFirst()
            .orElseGet(
                () ->
                    names.minted(
                        POSITION.getFirst(),
                        List.of(
                            title.equals(title.toUpperCase(Locale.ROOT))
                                ? title
                                : title.toLowerCase(Locale.ROOT)),
                        discourse));
    return FilledRole.of(entity, title);
  }
}

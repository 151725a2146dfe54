package org.dbor.extraction;

import java.util.List;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;

/** Finds in a noun phrase what may fill a role: entities of a class, dates, sums, counts. */
final class RoleFiller implements PhraseFiller {
  private final ValueFiller values;
  private final TypedFiller typedFiller;
  private final OpenFiller openFiller;
  private final HarmCauses causes;
  private final Owners owners;
  private final Lexicon lexicon;

  RoleFiller(Names names, Lexicon lexicon) {
    PhraseMembers members = new PhraseMembers(names, lexicon);
    References references = new References(names, lexicon);
    this.values = new ValueFiller(lexicon);
    this.typedFiller = new TypedFiller(names, lexicon, members, references);
    this.openFiller = new OpenFiller(names, lexicon, members, references);
    this.causes = new HarmCauses(lexicon);
    this.owners = new Owners(names, lexicon);
    this.lexicon = lexicon;
  }

  @Override
  public List<FilledRole> fill(
      NounPhrase phrase, RoleSpec.Filler filler, SentenceReading reading, Discourse discourse) {
    return switch (filler) {
      case RoleSpec.Filler.DateValue date -> ValueFiller.dates(phrase, reading, discourse);
      case RoleSpec.Filler.MoneyValue money -> ValueFiller.sums(phrase, reading, discourse);
      case RoleSpec.Filler.CountValue count -> values.counts(phrase, count.counterSet(), reading);
      case RoleSpec.Filler.Typed typed -> typedFiller.fill(phrase, typed, reading, discourse);
      case RoleSpec.Filler.Open open ->
          openFiller.fill(
              causes.of(phrase, open, reading).orElse(phrase), open, reading, discourse);
      case RoleSpec.Filler.Listed listed ->
          reading.holdsItems(phrase) ? fill(phrase, listed.of(), reading, discourse) : List.of();
      case RoleSpec.Filler.Except except ->
          endsInOne(except.nouns(), phrase, reading)
              ? List.of()
              : fill(phrase, except.of(), reading, discourse);
      case RoleSpec.Filler.Share share -> share.share(fill(phrase, share.of(), reading, discourse));
      case RoleSpec.Filler.Owner owner ->
          owners.of(phrase, owner, reading, discourse).stream()
              .flatMap(
                  found ->
                      found.named().isPresent()
                          ? found.named().stream()
                          : fill(found.phrase(), owner.owner(), reading, discourse).stream())
              .toList();
    };
  }

  private boolean endsInOne(String nouns, NounPhrase phrase, SentenceReading reading) {
    String text = reading.text().of(phrase.span());
    return lexicon.set(nouns).stream()
        .anyMatch(
            noun ->
                text.endsWith(noun)
                    // ‘포용 간담회’: the quotation mark is no part of the noun.
                    || text.length() > noun.length()
                        && text.startsWith(noun, text.length() - noun.length() - 1)
                        && !Character.isLetterOrDigit(text.charAt(text.length() - 1)));
  }
}

package org.dbor.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;

/**
 * Takes a thing that is introduced and then named for what the name names: {@code a programme
 * called SafeStart}, {@code a new scheme, SafeStart}.
 */
final class EnglishNamedAfter {
  private final Names names;
  private final Set<String> determiners;
  private final Pattern between;

  /** the first joint exercise, Black Lake, is: a name that a second comma closes. */
  private final Pattern setOff;

  private static final Pattern CLOSED = Pattern.compile(", (?!and |or )|[.;]$");

  EnglishNamedAfter(Names names, Lexicon lexicon) {
    this.names = names;
    this.determiners = lexicon.set("introducing-word");
    this.between =
        Pattern.compile(
            "(?:, |,? (?:[\\p{Ll}-]+ ){0,2}?(?:"
                + Alternation.of(lexicon.set("naming-participle"))
                + ") )(?:the )?");
    this.setOff =
        Pattern.compile(
            "(?: (?:"
                + Alternation.of(lexicon.set("postmodifying-preposition"))
                + ") [\\p{Ll}\\d'’ -]{3,50})?, (?:the )?");
  }

  /** What is named right after a phrase up to its first preposition. */
  Optional<FilledRole> find(Span core, RoleSpec.Filler.Typed wanted, SentenceReading reading) {
    String text = reading.text().text();
    boolean introduced = determiners.contains(EnglishWords.first(core.of(text)));
    return reading.atoms().stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> named.span().start() > core.end())
        .findFirst()
        .filter(
            named -> {
              String gap = text.substring(core.end(), named.span().start());
              return introduced && between.matcher(gap).matches()
                  || setOff.matcher(gap).matches()
                      && CLOSED.matcher(text).region(named.span().end(), text.length()).lookingAt();
            })
        .filter(named -> names.isA(named.entity(), wanted.classes()))
        .map(named -> FilledRole.of(named.entity(), named.text()));
  }
}

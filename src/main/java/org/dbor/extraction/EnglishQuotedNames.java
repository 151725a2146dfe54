package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/** Tells what stands in quotation marks: a name of some class, speech, or neither. */
final class EnglishQuotedNames {
  private static final String EVENT = Iris.TERMS + "Event";

  /** The noun right before a name, or before a participle: a panel discussion titled. */
  private static final List<Pattern> BEFORE =
      List.of(
          Pattern.compile("(\\p{L}+),? $"),
          Pattern.compile("(\\p{L}+) \\p{Ll}+ $"),
          Pattern.compile("(\\p{L}+ \\p{L}+) \\p{Ll}+ $"));

  private static final Pattern TITLE = Pattern.compile("\\S+(?: \\S+){1,5}(?<![.,!?])");

  private final Names names;
  private final EnglishNames english;

  EnglishQuotedNames(Names names, EnglishNames english) {
    this.names = names;
    this.english = english;
  }

  /** A quoted name, by its own head noun or by the noun next to it; speech; or nothing. */
  Optional<Mention> mention(
      String text, EnglishPunctuation.Quotation quotation, Discourse discourse) {
    if (quotation.speech()) {
      return Optional.of(new Mention.Speech(quotation.span()));
    }
    if (!quotation.name() && !introduced(text, quotation) && !determined(text, quotation)) {
      return Optional.empty();
    }
    String name = english.clean(quotation.content().of(text));
    Optional<Entity> known = names.known(name, List.of(), discourse);
    if (known.isPresent()) {
      return Optional.of(new Mention.Named(quotation.span(), List.of(known.get()), name));
    }
    Optional<String> type = english.classOf(name).or(() -> neighbour(text, quotation.span()));
    return Optional.of(
        type.<Mention>map(
                iri ->
                    new Mention.Named(
                        iri.equals(EVENT) && english.classOf(name).isEmpty()
                            ? joined(text, quotation.span())
                            : quotation.span(),
                        List.of(names.minted(iri, List.of(name), discourse)),
                        name))
            .orElseGet(() -> new Mention.Quoted(quotation.span(), name)));
  }

  /** the “Abuelos en línea” programme: a name, though not all its words are capitalised. */
  private boolean introduced(String text, EnglishPunctuation.Quotation quotation) {
    return Character.isUpperCase(text.charAt(quotation.content().start()))
        && neighbour(text, quotation.span()).isPresent();
  }

  /** launched the “Alliance contre les deepfakes”: few words after an article. */
  private static boolean determined(String text, EnglishPunctuation.Quotation quotation) {
    String content = quotation.content().of(text);
    return text.substring(0, quotation.span().start()).endsWith(" the ")
        && Character.isUpperCase(content.charAt(0))
        && TITLE.matcher(content).matches();
  }

  /** “AI for All” campaign; a plan called “AI for All”. */
  private Optional<String> neighbour(String text, Span quoted) {
    Matcher after = Pattern.compile("^ (\\p{L}+)").matcher(text.substring(quoted.end()));
    if (after.find() && !english.classesOfNoun(after.group(1)).isEmpty()) {
      return Optional.of(english.classesOfNoun(after.group(1)).getFirst());
    }
    String before = text.substring(0, quoted.start());
    return BEFORE.stream()
        .map(pattern -> pattern.matcher(before))
        .filter(Matcher::find)
        .flatMap(found -> english.classesOfNoun(found.group(1)).stream())
        .findFirst();
  }

  /** the conference, “Rights for All”, was held: the comma belongs to what follows the noun. */
  private static Span joined(String text, Span quoted) {
    return text.substring(0, quoted.start()).matches("(?s).*\\p{Ll}, $")
        ? new Span(quoted.start() - 2, quoted.end())
        : quoted;
  }
}

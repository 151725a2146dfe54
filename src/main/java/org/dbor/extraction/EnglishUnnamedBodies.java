package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds English phrases for bodies that have no name of their own: {@code the capital's congress},
 * {@code the Senate ICT committee}, {@code a panel of judges}.
 *
 * <p>Such a phrase ends in a noun for a body and says which one it is; {@code the council} alone
 * does not. What it names differs from document to document, and so does its address.
 */
final class EnglishUnnamedBodies {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";

  private static final String GROUP = Iris.TERMS + "StakeholderGroup";
  private static final Pattern FIELD = Pattern.compile(" for \\p{Ll}[\\p{Ll} -]+");

  /** UTF-16 code units: what is longer is a sentence and no name. */
  private static final int LONGEST = 80;

  /** Of whom a body consists or what it deals with. */
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?s) (?:of|on|for|from) (?!(?:it|them|its|their|this|that|which)\\b).+");

  /** Adair's team: somebody's body, and no name. */
  private static final Pattern POSSESSOR = Pattern.compile("^\\p{Lu}[\\p{L}.-]*['’]s? \\p{Ll}+$");

  private static final List<String> BODIES = List.of(ORGANIZATION);
  private static final Pattern AT = Pattern.compile(" (?:at|from) (?:the )?");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+.*|.*[,;:()“”\"].*");

  private final Names names;
  private final EnglishNames english;
  private final Set<String> nouns;
  private final Set<String> general;
  private final Set<String> determiners;
  private final Set<String> vague;
  private final Set<String> officials;

  EnglishUnnamedBodies(Names names, EnglishNames english, Lexicon lexicon) {
    this.names = names;
    this.english = english;
    this.nouns = lexicon.set("body-noun");
    this.general = lexicon.set("general-modifier");
    this.determiners = lexicon.set("event-determiner");
    this.officials = lexicon.set("officials-noun");
    this.vague = lexicon.set("other-one");
  }

  /**
   * The body that a phrase tells of.
   *
   * @param core the phrase up to its first preposition
   */
  Optional<FilledRole> find(
      Span core,
      Span whole,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    String text = reading.withoutAsides(core).strip();
    if (wanted.classes().contains(GROUP) && officials.contains(EnglishWords.last(text))) {
      return group(text, reading.withoutAsides(whole).strip(), discourse);
    }
    boolean one =
        determiners.contains(EnglishWords.first(text))
            || !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    if (!one
        || !wanted.classes().contains(ORGANIZATION)
        || !nouns.contains(EnglishWords.last(text))
        || POSSESSOR.matcher(text).find()) {
      return Optional.empty();
    }
    Optional<Mention.Named> parent = parent(core, reading);
    return parent.isPresent()
        ? parent.map(named -> FilledRole.of(named.entity(), named.text()))
        : told(text, reading.withoutAsides(whole).strip(), discourse);
  }

  /** Nordic ministers for trade: officials of whom it is told which ones. */
  private Optional<FilledRole> group(String core, String whole, Discourse discourse) {
    String name = english.clean(core);
    boolean told =
        !NO_WORD.matcher(name).matches() && name.chars().anyMatch(Character::isUpperCase);
    String more = english.clean(whole);
    String label =
        more.startsWith(name)
                && more.length() <= LONGEST
                && FIELD.matcher(more.substring(name.length())).matches()
            ? more
            : name;
    return told
        ? Optional.of(FilledRole.of(names.unnamedWork(GROUP, label, discourse), label))
        : Optional.empty();
  }

  /** a panel at the Harbour Institute: it acts for the institute. */
  private Optional<Mention.Named> parent(Span core, SentenceReading reading) {
    String sentence = reading.text().text();
    return reading.atomsIn(new Span(core.end(), sentence.length())).stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(named -> names.isA(named.entity(), BODIES))
        .filter(named -> AT.matcher(sentence.substring(core.end(), named.span().start())).matches())
        .findFirst();
  }

  private Optional<FilledRole> told(String core, String whole, Discourse discourse) {
    String owned = EnglishNames.withoutPossessor(core);
    String name = english.clean(owned);
    if (name.isEmpty() || NO_WORD.matcher(name).matches()) {
      return Optional.empty();
    }
    if (specified(name)) {
      return Optional.of(body(name, discourse));
    }
    String told = english.clean(EnglishNames.withoutPossessor(whole));
    if (told.startsWith(name)
        && told.length() <= LONGEST
        && COMPLEMENT.matcher(told.substring(name.length())).matches()) {
      return Optional.of(body(told, discourse));
    }
    return owned.equals(core) ? Optional.empty() : Optional.of(body(name, discourse));
  }

  /** Whether a word before the noun tells which body it is: no other, no local one. */
  private boolean specified(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return Arrays.stream(words).noneMatch(vague::contains)
        && Arrays.stream(words).limit(words.length - 1L).anyMatch(word -> !general.contains(word));
  }

  private FilledRole body(String name, Discourse discourse) {
    return FilledRole.of(names.unnamedWork(ORGANIZATION, name, discourse), name);
  }
}

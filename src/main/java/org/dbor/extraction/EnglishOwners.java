package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds whose post it is where a noun or {@code its} before the post tells that: {@code agency head
 * Jane Roe}, {@code the watchdog's chair, Jane Roe}, {@code Jane Roe, the charity's director}.
 */
final class EnglishOwners {
  private static final String COMPANY = Iris.TERMS + "Company";
  private static final String GOVERNMENT = Iris.TERMS + "GovernmentBody";
  private static final List<String> BODY = List.of(Iris.TERMS + "Organization");
  private static final List<String> NO_WATCHDOG = List.of(COMPANY, Iris.TERMS + "University");

  private final Names names;
  private final EnglishNames english;
  private final Pattern beforePost;
  private final Pattern afterName;
  private final Pattern its;
  private final Set<String> bodyNouns;

  /**
   * Reads the patterns.
   *
   * @param body expression for nouns for bodies
   * @param title expression for posts
   */
  EnglishOwners(Names names, EnglishNames english, Lexicon lexicon, String body, String title) {
    this.bodyNouns = lexicon.set("body-noun");
    this.names = names;
    this.english = english;
    String named = "\\.?,? \\p{Lu}\\p{Ll}+ \\p{Lu}";
    String noun = "(?<![\\p{L}\\p{N}'’-])(?:[Tt]he )?(?<noun>(?i:" + body + "))";
    this.beforePost = Pattern.compile(noun + "(?:['’]s)? (?=" + title + named + ")");
    this.afterName =
        Pattern.compile("(?<=\\p{L}, )the (?<noun>" + body + ")['’]s (?=" + title + ")");
    this.its = Pattern.compile("(?<![\\p{L}\\p{N}'’-])[Ii]ts (?=" + title + named + ")");
  }

  /**
   * Nouns and pronouns with the bodies that they stand for.
   *
   * @param named names of the sentence
   * @param antecedent what a noun stands for that is in the name of it
   */
  List<Mention.Named> find(
      String text,
      List<Mention.Named> named,
      Discourse discourse,
      Function<String, Optional<RecentMention>> antecedent) {
    List<Mention.Named> found = new ArrayList<>();
    for (Pattern pattern : List.of(beforePost, afterName)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end("noun"));
        String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
        if (named.stream().noneMatch(other -> other.span().overlaps(span))) {
          antecedent
              .apply(noun)
              .map(recent -> recent.at(span))
              .or(() -> told(span, noun, named, discourse))
              .ifPresent(found::add);
        }
      }
    }
    Matcher matcher = its.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end() - 1);
      if (Stream.concat(named.stream(), found.stream())
          .noneMatch(other -> other.span().overlaps(span))) {
        named.stream()
            .filter(other -> other.span().end() < span.start())
            .filter(other -> names.isA(other.entity(), BODY))
            .min(Comparator.comparing(Mention.Named::span))
            .map(other -> new Mention.Named(span, other.entities(), other.text()))
            .or(
                () ->
                    discourse
                        .recent()
                        .frequent(entity -> names.isA(entity, BODY))
                        .map(recent -> recent.at(span)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The watchdog: the last body that may be called so, first of those in the sentence. */
  private Optional<Mention.Named> told(
      Span span, String noun, List<Mention.Named> named, Discourse discourse) {
    if (!bodyNouns.contains(noun) || span.length() == noun.length()) {
      return Optional.empty();
    }
    Optional<String> type = english.classesOfNoun(noun).stream().findFirst();
    return named.stream()
        .filter(other -> other.span().end() < span.start())
        .filter(other -> type.filter(told -> called(other.entity(), told)).isPresent())
        .max(Comparator.comparing(Mention.Named::span))
        .map(other -> new Mention.Named(span, other.entities(), other.text()))
        .or(
            () ->
                discourse
                    .recent()
                    .frequent(entity -> type.filter(told -> called(entity, told)).isPresent())
                    .map(recent -> recent.at(span)));
  }

  /** A company is no watchdog, and a ministry no company. */
  private boolean called(Entity entity, String type) {
    return names.isA(entity, BODY)
        && (type.equals(COMPANY)
            ? !names.isA(entity, List.of(GOVERNMENT))
            : type.equals(GOVERNMENT)
                ? names.isA(entity, List.of(GOVERNMENT)) || entity.type().equals(BODY.getFirst())
                : !names.isA(entity, NO_WATCHDOG));
  }
}

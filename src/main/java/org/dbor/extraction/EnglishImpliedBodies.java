package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Tells whose post it is where the text leaves that out: {@code The Harbour Agency opened a
 * hotline. Chief Executive Jane Roe …}. It is that of the only body named before which may have
 * such a post: a minister is of a ministry, a mayor of a town, a director of any body.
 */
final class EnglishImpliedBodies {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  /** Who may have a post that any body has need have been named so many sentences ago at most. */
  private static final int REACH = 3;

  /** our director: of whom the text is. */
  private static final Pattern OUR = Pattern.compile("(?<!\\p{L})[Oo]ur (?:\\p{Ll}+ )?$");

  /** Press contact: Jane Roe, press officer; By Jane Roe, staff writer: of who issues the text. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:By \\p{Lu}[\\p{L}.'’ -]+(?:,| \\|) |(?i:for )?[^:.]{0,40}(?i:contacts?|quiries|queries)"
              + "\\s?:)");

  private final Names names;
  private final List<Kind> kinds;
  private final Set<String> anyBody;

  /** Posts that only bodies with one of the words in their name have. */
  private record Kind(Set<String> posts, Set<String> words) {}

  EnglishImpliedBodies(Names names, Lexicon lexicon) {
    this.names = names;
    this.kinds =
        List.of(
            new Kind(lexicon.set("ministry-post"), lexicon.set("ministry-word")),
            new Kind(lexicon.set("town-post"), lexicon.set("town-word")),
            new Kind(lexicon.set("commission-post"), lexicon.set("commission-word")),
            new Kind(lexicon.set("parliament-post"), lexicon.set("parliament-word")),
            new Kind(lexicon.set("senate-post"), lexicon.set("senate-word")));
    this.anyBody = lexicon.set("head-post");
  }

  /** The body of the post that stands last before a place in a sentence. */
  Optional<FilledRole> body(
      String sentence, MentionFinder.Found found, int at, Discourse discourse) {
    Optional<Mention.Title> post = found.postBefore(at);
    if (OFFICE.matcher(sentence).lookingAt()) {
      return discourse
          .issuer()
          .map(name -> FilledRole.of(names.called(name, ORGANIZATION.getFirst(), discourse), name));
    }
    if (post.filter(title -> OUR.matcher(sentence.substring(0, title.span().start())).find())
        .isPresent()) {
      return discourse.publisher().map(body -> FilledRole.of(body, body.label("en")));
    }
    return post.flatMap(title -> body(title, discourse)).map(RecentMention::filling);
  }

  private Optional<RecentMention> body(Mention.Title title, Discourse discourse) {
    String post = title.text().toLowerCase(Locale.ROOT);
    for (Kind kind : kinds) {
      if (kind.posts().contains(post)) {
        return discourse.recent().only(body(kind.words()));
      }
    }
    return anyBody.contains(post) || anyBody.contains(title.text())
        ? discourse.recent().onlyBeside(entity -> names.isA(entity, ORGANIZATION), REACH)
        : Optional.empty();
  }

  private Predicate<Entity> body(Set<String> words) {
    return entity ->
        names.isA(entity, ORGANIZATION)
            && List.of(entity.label("en").toLowerCase(Locale.ROOT).split(" ")).stream()
                .anyMatch(words::contains);
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.vocabulary.Iris;

/** Names in a series: those that nobody knows in a list where others are known. */
final class EnglishNameSeries {
  private static final String COUNTRY = Iris.TERMS + "Country";
  private static final String REGION = Iris.TERMS + "Region";
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String PERSON = Iris.TERMS + "Person";

  private final Names names;
  private final EnglishUnlistedNames unlisted;

  EnglishNameSeries(Names names, EnglishUnlistedNames unlisted) {
    this.names = names;
    this.unlisted = unlisted;
  }

  /** Panellists from the World Bank and Amnesty International: among bodies a name is one too. */
  Stream<FilledRole> companions(
      Span core,
      Span whole,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    List<Mention> behind =
        reading.atomsIn(whole).stream().filter(atom -> atom.span().start() >= core.end()).toList();
    boolean bodies =
        wanted.classes().contains(ORGANIZATION)
            && behind.stream()
                .filter(Mention.Named.class::isInstance)
                .map(Mention.Named.class::cast)
                .anyMatch(named -> names.isA(named.entity(), List.of(ORGANIZATION)));
    return bodies
        ? behind.stream()
            .filter(Mention.Quoted.class::isInstance)
            .map(Mention.Quoted.class::cast)
            .flatMap(quoted -> unlisted.minted(ORGANIZATION, quoted, discourse).stream())
        : Stream.empty();
  }

  /**
   * In a list of organizations, people or regions a name that nobody knows is one too, where
   * another member is known to be one.
   */
  void spread(
      Map<Span, List<FilledRole>> found,
      RoleSpec.Filler.Typed wanted,
      SentenceReading reading,
      Discourse discourse) {
    boolean bodies = wanted.classes().contains(ORGANIZATION) && anyIsA(found, ORGANIZATION);
    boolean people = wanted.classes().contains(PERSON) && anyIsA(found, PERSON);
    boolean regions =
        wanted.classes().contains(REGION) && (anyIsA(found, REGION) || anyIsA(found, COUNTRY));
    if (!bodies && !people && !regions) {
      return;
    }
    found.replaceAll(
        (span, roles) ->
            roles.isEmpty()
                ? reading
                    .atomAtEndOf(span)
                    .filter(Mention.Quoted.class::isInstance)
                    .map(Mention.Quoted.class::cast)
                    .filter(quoted -> bodies || regions || unlisted.personal(quoted.text()))
                    .map(
                        quoted -> unlisted.minted(kind(quoted, people, regions), quoted, discourse))
                    .orElse(roles)
                : roles);
  }

  private String kind(Mention.Quoted quoted, boolean people, boolean regions) {
    if (regions) {
      return REGION;
    }
    return people && unlisted.personal(quoted.text()) ? PERSON : ORGANIZATION;
  }

  private boolean anyIsA(Map<Span, List<FilledRole>> found, String type) {
    return found.values().stream()
        .flatMap(List::stream)
        .anyMatch(
            role ->
                role.object() instanceof ClaimObject.Named named
                    && names.isA(named.entity(), List.of(type)));
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Article;
import org.dbor.document.BlockKind;
import org.dbor.document.Sentence;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Takes a work that is first described and then named for one: {@code approved a bill to label
 * videos. The Fair Campaign Act applies to platforms.}
 *
 * <p>News tell first what a thing is, and what it is called at the beginning of one of the next
 * sentences. A name of another sort (a report after a bill), or one named before, is another thing.
 */
final class EnglishNamedLater {
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Initiative", Iris.TERMS + "Instrument");

  /** So many sentences after its description at most a thing is named. */
  private static final int REACH = 3;

  /** What may stand before the name at the beginning of a sentence. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:The|This) [\\p{Ll}-]+,? (?:is |was |will be )?(?=called|dubbed|named|known))?"
              + "(?i:under |called |dubbed |named |titled |known as )?(?i:the )?[“\"]?");

  /** What the thing is called: Tarang, as the project is called, and Called Tarang, the project. */
  private static final Pattern KIND =
      Pattern.compile("[”\"]?, (?:as )?(?:the|this) (?:new )?(?<noun>[\\p{Ll}-]+) ");

  private static final Pattern KIND_BEFORE =
      Pattern.compile("(?:The|This) (?<noun>[\\p{Ll}-]+),? .*");

  private final Names names;
  private final List<Set<String>> sorts;

  EnglishNamedLater(Names names, Lexicon lexicon) {
    this.names = names;
    this.sorts =
        Stream.of("kin-treaty", "kin-law", "kin-paper", "kin-plan", "kin-norm")
            .map(lexicon::set)
            .map(Set::copyOf)
            .toList();
  }

  /** The claims, each said of the name where what it is said of was named later. */
  List<ExtractedClaim> resolved(
      List<ExtractedClaim> claims, List<EntityMention> mentions, Article article) {
    Map<Entity, Entity> named = new HashMap<>();
    Map<Sentence, Integer> order = new HashMap<>();
    article.sentences().forEach(sentence -> order.putIfAbsent(sentence, order.size()));
    for (ExtractedClaim claim : claims) {
      if (described(claim.subject()) && !named.containsKey(claim.subject())) {
        name(claim.subject(), claim.evidence(), mentions, order, article)
            .filter(name -> !named.containsValue(name))
            .ifPresent(name -> named.put(claim.subject(), name));
      }
    }
    return named.isEmpty() ? claims : replaced(claims, named);
  }

  private static List<ExtractedClaim> replaced(
      List<ExtractedClaim> claims, Map<Entity, Entity> named) {
    List<ExtractedClaim> replaced = new ArrayList<>();
    Set<List<Object>> said = new HashSet<>();
    for (ExtractedClaim claim : claims) {
      ExtractedClaim of = claim.of(named.getOrDefault(claim.subject(), claim.subject()));
      if (said.add(List.of(of.evidence(), of.subject().iri(), of.predicate(), of.object()))) {
        replaced.add(of);
      }
    }
    return List.copyOf(replaced);
  }

  /** a bill to label videos: a work without a name of its own, and what it is for. */
  private boolean described(Entity entity) {
    String label = entity.label("en");
    return !entity.known()
        && names.isA(entity, WORKS)
        && !Character.isUpperCase(label.charAt(0))
        && label.indexOf(' ') > 0;
  }

  private Optional<Entity> name(
      Entity work,
      Sentence description,
      List<EntityMention> mentions,
      Map<Sentence, Integer> order,
      Article article) {
    int from = order.get(description);
    Set<Entity> before = new HashSet<>();
    for (EntityMention mention : mentions) {
      int at = order.get(mention.sentence());
      if (at <= from && mention.sentence().block() != BlockKind.TITLE) {
        before.add(mention.entity());
      }
    }
    return mentions.stream()
        .filter(mention -> order.get(mention.sentence()) > from)
        .filter(mention -> order.get(mention.sentence()) <= from + REACH)
        .filter(mention -> opens(mention, article))
        .filter(mention -> !before.contains(mention.entity()))
        .filter(
            mention ->
                names.isA(mention.entity(), WORKS)
                    && Character.isUpperCase(first(mention.entity())))
        .findFirst()
        .filter(mention -> sameSort(work, mention.entity()) || calledSo(work, mention, article))
        .map(EntityMention::entity);
  }

  /** Tarang, as the project is called, where a project was described. */
  private static boolean calledSo(Entity work, EntityMention mention, Article article) {
    String sentence = article.quote(mention.sentence());
    int offset = mention.sentence().span().start();
    Matcher behind = KIND.matcher(sentence.substring(mention.span().end() - offset));
    Matcher ahead = KIND_BEFORE.matcher(sentence.substring(0, mention.span().start() - offset));
    return Stream.of(behind, ahead)
        .filter(Matcher::lookingAt)
        .map(matcher -> matcher.group("noun"))
        .anyMatch(noun -> List.of(work.label("en").split("[^\\p{L}]+")).contains(noun));
  }

  private static char first(Entity entity) {
    return entity.label("en").charAt(0);
  }

  private static boolean opens(EntityMention mention, Article article) {
    String sentence = article.quote(mention.sentence());
    int start = mention.span().start() - mention.sentence().span().start();
    return OPENING.matcher(sentence.substring(0, start)).matches();
  }

  /** Whether the noun that opens a description and the last one of a name tell one sort. */
  private boolean sameSort(Entity work, Entity name) {
    List<String> words = List.of(name.label("en").toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    return Stream.of(work.label("en").split("[^\\p{L}-]+"))
        .filter(word -> sorts.stream().anyMatch(sort -> sort.contains(word)))
        .findFirst()
        .filter(
            noun ->
                sorts.stream()
                    .filter(sort -> sort.contains(noun))
                    .anyMatch(sort -> words.stream().anyMatch(sort::contains)))
        .isPresent();
  }
}

package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dbor.document.Span;
import org.dbor.extraction.Entity;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.NameKey;
import org.dbor.extraction.ValueMention;

/**
 * Scores of mentions by type.
 *
 * @param byType in alphabetical order; types that neither side has are absent
 */
public record MentionScores(Map<String, MentionScore> byType) {
  public static final MentionScores NONE = new MentionScores(Map.of());

  public MentionScores {
    byType = new TreeMap<>(byType);
  }

  /** All types together: the micro average. */
  public MentionScore total() {
    return byType.values().stream().reduce(MentionScore.NONE, MentionScore::plus);
  }

  public MentionScores plus(MentionScores other) {
    Map<String, MentionScore> sum = new TreeMap<>(byType);
    other.byType.forEach((type, score) -> sum.merge(type, score, MentionScore::plus));
    return new MentionScores(sum);
  }

  /** Holds the mentions of a document against those marked in it. */
  static MentionScores of(Extraction extraction, List<GoldMention> gold, MentionTypes types) {
    String text = extraction.article().text();
    Map<String, Map<String, List<Span>>> found = found(extraction, types);
    Map<String, Map<String, List<Span>>> marked = new TreeMap<>();
    for (GoldMention mention : gold) {
      occurrences(text, mention.surface())
          .forEach(span -> add(marked, mention.type(), mention.surface(), span));
      if (occurrences(text, mention.surface()).isEmpty()) {
        marked
            .computeIfAbsent(mention.type(), unused -> new TreeMap<>())
            .put(NameKey.of(mention.surface()), List.of());
      }
    }
    Map<String, MentionScore> scores = new TreeMap<>();
    for (String type : MentionTypes.ALL) {
      MentionScore score =
          score(marked.getOrDefault(type, Map.of()), found.getOrDefault(type, Map.of()));
      if (!score.equals(MentionScore.NONE)) {
        scores.put(type, score);
      }
    }
    return new MentionScores(scores);
  }

  private static MentionScore score(Map<String, List<Span>> marked, Map<String, List<Span>> found) {
    return new MentionScore(
        marked.size(),
        found.size(),
        (int) found.keySet().stream().filter(marked::containsKey).count(),
        overlapping(found, marked),
        overlapping(marked, found));
  }

  private static int overlapping(Map<String, List<Span>> some, Map<String, List<Span>> others) {
    List<Span> spans = others.values().stream().flatMap(List::stream).toList();
    return (int)
        some.values().stream()
            .filter(mine -> mine.stream().anyMatch(span -> spans.stream().anyMatch(span::overlaps)))
            .count();
  }

  /** Where each name and value was found, by type and folded surface. */
  private static Map<String, Map<String, List<Span>>> found(
      Extraction extraction, MentionTypes types) {
    String text = extraction.article().text();
    Map<String, Map<String, List<Span>>> found = new TreeMap<>();
    for (EntityMention mention : extraction.mentions()) {
      Optional<String> type = types.of(mention.entity().type());
      Span span = nameIn(unquoted(mention.span(), text), mention.entity(), text);
      type.ifPresent(name -> add(found, name, span.of(text), span));
    }
    for (ValueMention value : extraction.values()) {
      add(found, value.kind().label(), value.span().of(text), value.span());
    }
    return found;
  }

  /**
   * The name within a span: a phrase rule takes a person with post and organization as one noun.
   */
  private static Span nameIn(Span span, Entity entity, String text) {
    return entity.labels().stream()
        .map(Label::text)
        .filter(span.of(text)::contains)
        .max(Comparator.comparingInt(String::length))
        .map(
            name -> {
              int start = span.start() + span.of(text).indexOf(name);
              return new Span(start, start + name.length());
            })
        .orElse(span);
  }

  /** A span without the quotation marks or brackets around a name. */
  private static Span unquoted(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return start == end ? span : new Span(start, end);
  }

  private static void add(
      Map<String, Map<String, List<Span>>> mentions, String type, String surface, Span span) {
    mentions
        .computeIfAbsent(type, unused -> new TreeMap<>())
        .computeIfAbsent(NameKey.of(surface), unused -> new ArrayList<>())
        .add(span);
  }

  private static List<Span> occurrences(String text, String surface) {
    List<Span> spans = new ArrayList<>();
    for (int i = text.indexOf(surface); i >= 0; i = text.indexOf(surface, i + 1)) {
      spans.add(new Span(i, i + surface.length()));
    }
    return spans;
  }
}

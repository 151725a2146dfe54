package org.dbor.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dbor.document.Sentence;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.NameKey;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.Iris;

/** Lists what is wrong and missed in one document, with the likeliest reason. */
final class ErrorFinder {
  private final Extraction extraction;
  private final List<GoldTriple> gold;
  private final Set<String> marked;
  private final Set<String> found;

  /**
   * A finder for a document.
   *
   * @param mentions what annotators marked; nothing where they did not
   */
  ErrorFinder(Extraction extraction, List<GoldTriple> gold, List<GoldMention> mentions) {
    this.extraction = extraction;
    this.gold = gold;
    this.marked =
        mentions.stream()
            .map(GoldMention::surface)
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());
    this.found =
        Stream.of(
                extraction.mentions().stream().flatMap(ErrorFinder::names),
                extraction.values().stream()
                    .map(value -> value.span().of(extraction.article().text())),
                extraction.claims().stream()
                    .flatMap(c -> Stream.of(c.subjectMention(), c.objectMention())))
            .flatMap(names -> names)
            .map(NameKey::of)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> names(EntityMention mention) {
    return mention.entity().labels().stream().map(Label::text);
  }

  List<EvaluationError> errors(Comparison<ExtractedTriple> comparison) {
    List<EvaluationError> errors = new ArrayList<>();
    comparison.wrong().forEach(triple -> errors.add(wrong(triple)));
    comparison.missed().forEach(triple -> errors.add(missed(triple, comparison.wrong())));
    return errors;
  }

  private EvaluationError wrong(ExtractedTriple triple) {
    ExtractedClaim claim = triple.first();
    String object =
        switch (claim.object()) {
          case ClaimObject.Named named -> claim.objectMention();
          case ClaimObject.Value value -> value.lexicalForm();
          case ClaimObject.Budget budget -> budget.surface();
        };
    return new EvaluationError(
        extraction.article().source().name(),
        EvaluationError.Kind.WRONG,
        categoryOfWrong(triple),
        claim.subjectMention(),
        claim.predicate(),
        object,
        extraction.article().quote(claim.evidence()),
        Optional.of(claim.rule().replace(Iris.ID, "")));
  }

  private ErrorCategory categoryOfWrong(ExtractedTriple triple) {
    if (gold.stream().anyMatch(triple::matches)) {
      return ErrorCategory.DUPLICATE;
    }
    List<GoldClaim> rows = gold.stream().flatMap(g -> g.rows().stream()).toList();
    if (rows.stream().anyMatch(row -> halfRight(triple, row))) {
      return ErrorCategory.WRONG_ARGUMENT;
    }
    return rows.stream().anyMatch(row -> otherPredicate(triple, row))
        ? ErrorCategory.WRONG_PREDICATE
        : ErrorCategory.SPURIOUS;
  }

  private EvaluationError missed(GoldTriple triple, List<ExtractedTriple> wrong) {
    GoldClaim row = triple.first();
    return new EvaluationError(
        extraction.article().source().name(),
        EvaluationError.Kind.MISSED,
        categoryOfMissed(triple, wrong),
        row.subjects().getFirst(),
        row.predicate(),
        row.objects().getFirst(),
        row.evidence(),
        Optional.empty());
  }

  private ErrorCategory categoryOfMissed(GoldTriple triple, List<ExtractedTriple> wrong) {
    List<Sentence> sentences =
        extraction.article().sentences().stream()
            .filter(sentence -> triple.evidencedBy(extraction.article().quote(sentence)))
            .toList();
    if (sentences.isEmpty()) {
      return ErrorCategory.SENTENCE_NOT_READ;
    }
    GoldClaim row = triple.first();
    if (wrong.stream().anyMatch(other -> otherPredicate(other, row))) {
      return ErrorCategory.WRONG_PREDICATE;
    }
    if (isUnfound(row.subjects())
        || (row.datatype().isEmpty() ? isUnfound(row.objects()) : !valueIn(sentences, row))) {
      return ErrorCategory.MISSING_MENTION;
    }
    if (wrong.stream().anyMatch(other -> halfRight(other, row) && saidIn(other, sentences))) {
      return ErrorCategory.WRONG_ARGUMENT;
    }
    return extraction.claims().stream()
            .anyMatch(
                c -> c.predicate().equals(row.predicate()) && sentences.contains(c.evidence()))
        ? ErrorCategory.RULE_INCOMPLETE
        : ErrorCategory.NO_RULE_FIRED;
  }

  /** Whether annotators marked a name that was not found. Phrases they do not mark. */
  private boolean isUnfound(List<String> names) {
    List<String> keys = names.stream().map(NameKey::of).toList();
    return keys.stream().anyMatch(marked::contains) && keys.stream().noneMatch(found::contains);
  }

  private boolean valueIn(List<Sentence> sentences, GoldClaim row) {
    ValueMention.Kind kind =
        row.datatype().equals("xsd:integer") ? ValueMention.Kind.COUNT : ValueMention.Kind.DATE;
    return extraction.values().stream()
        .filter(value -> value.kind() == kind)
        .anyMatch(value -> sentences.stream().anyMatch(s -> s.span().contains(value.span())));
  }

  private static boolean saidIn(ExtractedTriple triple, List<Sentence> sentences) {
    return triple.claims().stream().map(ExtractedClaim::evidence).anyMatch(sentences::contains);
  }

  private static boolean halfRight(ExtractedTriple triple, GoldClaim row) {
    return triple.claims().stream()
        .anyMatch(
            claim ->
                claim.predicate().equals(row.predicate())
                    && (row.matchesSubject(claim) || row.matchesObject(claim)));
  }

  private static boolean otherPredicate(ExtractedTriple triple, GoldClaim row) {
    return triple.claims().stream()
        .anyMatch(
            claim ->
                !claim.predicate().equals(row.predicate())
                    && row.matchesSubject(claim)
                    && row.matchesObject(claim));
  }
}

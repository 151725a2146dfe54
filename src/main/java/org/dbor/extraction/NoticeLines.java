package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;
import org.dbor.vocabulary.Iris;

/**
 * Reads the date and the signature of a notice, which say when and by whom what its title names was
 * announced: {@code 2026년 3월 9일} / {@code 나래시장}.
 */
final class NoticeLines {
  private static final String ANNOUNCED = "발표일:";
  private static final String ANNOUNCER = "공고자:";
  private static final String ORGANIZER = "주최:";
  private static final List<String> EVENT = List.of(Iris.TERMS + "Event");
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");
  private static final Pattern OTHER_WORD = Pattern.compile("[가-힣A-Za-z]{2}");
  private static final int LONGEST_SIGNATURE = 34;

  private final Names names;
  private final Set<String> notices;

  /**
   * A reader.
   *
   * @param notices words of titles of notices
   */
  NoticeLines(Names names, Set<String> notices) {
    this.names = names;
    this.notices = Set.copyOf(notices);
  }

  /** Whether a title is that of a notice. */
  boolean notice(String title) {
    return List.of(title.strip().split("\\s+")).stream().anyMatch(notices::contains);
  }

  /** What a line of a notice tells of what its title names. */
  Optional<Clause> read(String text, List<Mention> atoms, Discourse discourse) {
    boolean below = discourse.signing();
    boolean date = discourse.notice() && date(text, atoms);
    discourse.setSigning(date);
    if (discourse.subject().isEmpty()) {
      return Optional.empty();
    }
    Entity subject = discourse.subject().get();
    boolean event = names.isA(subject, EVENT) && !names.contest(subject.label(Korean.CODE));
    if (date && !event) {
      return Optional.of(clause(ANNOUNCED, text, atoms.getFirst().span(), Case.TIME));
    }
    return below && text.length() <= LONGEST_SIGNATURE
        ? signer(text, atoms, discourse)
            .map(body -> clause(event ? ORGANIZER : ANNOUNCER, text, body, Case.BARE))
        : Optional.empty();
  }

  private static boolean date(String text, List<Mention> atoms) {
    return atoms.size() == 1
        && atoms.getFirst() instanceof Mention.Date date
        && !OTHER_WORD
            .matcher(
                text.substring(0, date.span().start()) + " " + text.substring(date.span().end()))
            .find();
  }

  /** The body whose head signs: the first that the line names, or who published the notice. */
  private Optional<Span> signer(String text, List<Mention> atoms, Discourse discourse) {
    return atoms.stream()
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .filter(one -> names.isA(one.entity(), ORGANIZATION))
        .map(Mention.Named::span)
        .findFirst()
        .or(
            () ->
                discourse.publisher().stream()
                    .flatMap(body -> body.labels().stream())
                    .filter(label -> text.startsWith(label.text()))
                    .map(label -> new Span(0, label.text().length()))
                    .findFirst());
  }

  private static Clause clause(String label, String text, Span value, Case role) {
    return Clause.alone(
        Predicate.label(new Span(0, text.length()), label),
        List.of(NounPhrase.simple(value, role)));
  }
}

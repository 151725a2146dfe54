package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Finds branches of bodies: {@code 국가데이터진흥원 새내지사}, {@code 대한노인회 나래연합회}. */
final class BranchBodies {
  private static final List<String> ORGANIZATION = List.of(Iris.TERMS + "Organization");

  private final Names names;
  private final Pattern branch;

  BranchBodies(Lexicon lexicon, Names names) {
    this.names = names;
    this.branch =
        Pattern.compile(
            "(?: ?\\([^()]{1,20}\\))? [가-힣]{2,8}(?<!부|도)(?:"
                + Alternation.of(lexicon.set("branch-noun"))
                + ")");
  }

  /** The bodies found, with each branch in the stead of what its own word alone would be. */
  List<Mention.Named> joined(
      SentenceText sentence,
      List<Mention.Named> known,
      List<Mention.Named> found,
      Discourse discourse) {
    List<Mention.Named> branches =
        Stream.concat(known.stream(), found.stream())
            .filter(body -> names.isA(body.entity(), ORGANIZATION))
            .flatMap(body -> branch(sentence, body, discourse).stream())
            .toList();
    if (branches.isEmpty()) {
      return found;
    }
    List<Mention.Named> all = new ArrayList<>(branches);
    found.stream()
        .filter(body -> branches.stream().noneMatch(one -> one.span().overlaps(body.span())))
        .forEach(all::add);
    return all;
  }

  private Optional<Mention.Named> branch(
      SentenceText sentence, Mention.Named body, Discourse discourse) {
    Matcher matcher =
        branch.matcher(sentence.text()).region(body.span().end(), sentence.text().length());
    if (!matcher.lookingAt() || !sentence.nameMayEnd(matcher.end())) {
      return Optional.empty();
    }
    Span whole = new Span(body.span().start(), matcher.end());
    String name = sentence.of(whole);
    return Optional.of(
        new Mention.Named(
            whole, List.of(names.called(name, ORGANIZATION.getFirst(), discourse)), name));
  }
}

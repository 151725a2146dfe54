package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.Clause;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.language.Predicate;

/**
 * Reads items that are numbered inside one sentence as one list of what its verb is said of: {@code
 * The plan has three parts: (1) an app that warns, (2) loans and (3) a hotline}.
 */
final class EnglishInlineItems {
  /** (1), 1), (a), ①: what opens an item. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?<=\\s)(?:\\(?(?<digit>[1-9])\\)|\\((?<letter>[a-i])\\)|(?<circle>[①-⑨]))\\s");

  private static final Pattern END = Pattern.compile("[\\s,;.]*(?:\\s(?:and|or|as well as))?\\s*$");

  /** Where the last item ends before the sentence does. */
  private static final Pattern AFTER = Pattern.compile("[;.] .*$");

  /** Announced as: three parts, the following steps. */
  private static final Pattern COLON = Pattern.compile("\\s*:?\\s*$");

  private final Set<String> listNouns;
  private final List<String> listVerbs;

  EnglishInlineItems(Lexicon lexicon) {
    this.listNouns = lexicon.set("list-noun");
    this.listVerbs = List.copyOf(lexicon.set("list-verb"));
  }

  /** The clauses of a sentence, with its numbered items as one phrase of the verb before them. */
  List<Clause> read(String text, List<Clause> clauses) {
    List<MatchResult> marks = marks(text);
    if (marks.size() < 2) {
      return clauses;
    }
    int first = marks.getFirst().start();
    List<Clause> before = Clause.only(clauses, clause -> clause.predicate().span().end() <= first);
    Optional<Clause> main =
        before.reversed().stream()
            .filter(clause -> clause.head().isEmpty() && !clause.predicate().negated())
            .findFirst();
    if (main.isEmpty()) {
      return clauses;
    }
    NounPhrase items = items(text, marks);
    return before.stream()
        .map(clause -> clause.equals(main.get()) ? with(clause, items, text, first) : clause)
        .toList();
  }

  /** The marks in order; those of a list count from one on. */
  private static List<MatchResult> marks(String text) {
    List<MatchResult> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      if (place(matcher) == marks.size()) {
        marks.add(matcher.toMatchResult());
      }
    }
    return marks;
  }

  private static int place(Matcher mark) {
    if (mark.group("digit") != null) {
      return mark.group("digit").charAt(0) - '1';
    }
    return mark.group("letter") != null
        ? mark.group("letter").charAt(0) - 'a'
        : mark.group("circle").charAt(0) - '①';
  }

  private static NounPhrase items(String text, List<MatchResult> marks) {
    List<Conjunct> items = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int start = marks.get(i).end();
      boolean last = i + 1 == marks.size();
      String told = text.substring(start, last ? text.length() : marks.get(i + 1).start());
      String item =
          END.matcher(last ? AFTER.matcher(told).replaceFirst("") : told).replaceFirst("");
      Span span = new Span(start, start + item.length());
      items.add(new Conjunct(span, List.of(), span, items.isEmpty() ? "" : ","));
    }
    Span all = new Span(items.getFirst().span().start(), items.getLast().span().end());
    return new NounPhrase(all, items, Case.ITEMS, false);
  }

  private Clause with(Clause clause, NounPhrase items, String text, int first) {
    List<NounPhrase> before =
        clause.phrases().stream().filter(phrase -> phrase.span().end() <= first).toList();
    Matcher colon = COLON.matcher(text.substring(0, first));
    int end = colon.find() ? colon.start() : first;
    Predicate verb = clause.predicate();
    boolean announced =
        end > verb.span().end()
            && listNouns.contains(
                EnglishWords.last(text.substring(0, end)).toLowerCase(Locale.ROOT));
    if (!announced) {
      return clause.with(Stream.concat(before.stream(), Stream.of(items)).toList());
    }
    // The plan has three parts: it includes what is listed.
    List<NounPhrase> subjects =
        before.stream()
            .filter(phrase -> phrase.span().end() <= verb.span().start())
            .filter(phrase -> phrase.role() == Case.SUBJECT || phrase.role() == Case.OBJECT)
            .map(phrase -> phrase.as(Case.SUBJECT))
            .toList();
    return Clause.alone(
        verb.withLemmas(listVerbs), Stream.concat(subjects.stream(), Stream.of(items)).toList());
  }
}

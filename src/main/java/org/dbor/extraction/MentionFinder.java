package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds everything a sentence names, and sorts it by what it means for the sentence's structure.
 */
final class MentionFinder {
  private final KnownNameFinder knownNames;
  private final CaptureFiller captures;
  private final QuotedNames quotedNames;
  private final OrganizationFinder organizations;
  private final PunctuationFinder punctuation;
  private final DateFinder dates;
  private final MoneyFinder money;
  private final CountFinder counts;
  private final TitleFinder titles;

  MentionFinder(
      Gazetteer gazetteer,
      Lexicon lexicon,
      Names names,
      OrganizationFinder organizations,
      PunctuationFinder punctuation,
      DateFinder dates,
      MoneyFinder money,
      CountFinder counts,
      TitleFinder titles,
      AliasFinder aliases) {
    this.knownNames = new KnownNameFinder(gazetteer, lexicon, names, organizations);
    this.captures = new CaptureFiller(gazetteer, lexicon, names, organizations);
    this.quotedNames = new QuotedNames(names, lexicon, aliases);
    this.organizations = organizations;
    this.punctuation = punctuation;
    this.dates = dates;
    this.money = money;
    this.counts = counts;
    this.titles = titles;
  }

  /**
   * Mentions of a sentence.
   *
   * @param structural quotations, list items and parentheses, in text order, not overlapping
   * @param inner names, titles, dates, sums and counts outside quotations and items, in text order;
   *     those in parentheses included
   * @param everywhere every known or quoted name, wherever it stands
   * @param bulletEnd length of a bullet that opens the sentence
   * @param notes names that were not linked because several entities share them
   */
  record Found(
      List<Mention> structural,
      List<Mention> inner,
      List<Mention.Named> everywhere,
      int bulletEnd,
      List<String> notes) {

    /** The post that stands last before a place. */
    Optional<Mention.Title> postBefore(int at) {
      return inner.stream()
          .filter(Mention.Title.class::isInstance)
          .map(Mention.Title.class::cast)
          .filter(title -> title.span().end() <= at)
          .max(Comparator.comparing(Mention::span));
    }

    /** The mention with just this span. */
    Optional<Mention> at(Span span) {
      return Stream.concat(inner.stream(), structural.stream())
          .filter(candidate -> candidate.span().equals(span))
          .findFirst();
    }

    List<CodedText.Coded> coded(Names names, Set<String> reporters) {
      List<CodedText.Coded> coded = new ArrayList<>();
      for (Mention mention : inner) {
        coded.add(new CodedText.Coded(mention.span(), code(mention, names, reporters)));
      }
      for (Mention mention : structural) {
        if (!(mention instanceof Mention.Aside)) {
          coded.add(new CodedText.Coded(mention.span(), code(mention, names, reporters)));
        }
      }
      coded.sort(Comparator.comparing(CodedText.Coded::span));
      return coded;
    }

    private static char code(Mention mention, Names names, Set<String> reporters) {
      return switch (mention) {
        case Mention.Named named ->
            PhrasePattern.code(names.rootOf(named.entity()).substring(Iris.TERMS.length()));
        case Mention.Title title ->
            PhrasePattern.code(reporters.contains(title.text()) ? "Reporter" : "Title");
        case Mention.Date date -> PhrasePattern.code("Date");
        case Mention.Money sum -> PhrasePattern.code("Money");
        case Mention.Count count -> PhrasePattern.code("Count");
        case Mention.Quoted quoted -> PhrasePattern.code("Quoted");
        default -> PhrasePattern.OPAQUE;
      };
    }
  }

  Found find(SentenceText sentence, Discourse discourse) {
    String text = sentence.text();
    List<String> notes = new ArrayList<>();
    int bulletEnd = punctuation.afterLeadingBullet(text);
    List<PunctuationFinder.Quotation> quotations = punctuation.quotations(text);
    MentionList outer = new MentionList();
    for (Span item :
        punctuation.items(
            sentence, quotations.stream().map(PunctuationFinder.Quotation::span).toList())) {
      outer.add(new Mention.Item(item));
    }
    List<Span> asides = punctuation.asides(text);
    for (PunctuationFinder.Quotation quotation : quotations) {
      if (asides.stream().noneMatch(aside -> aside.contains(quotation.span()))) {
        outer.add(quotedNames.mention(sentence, quotation, discourse));
      }
    }
    List<Mention.Date> told = dates.find(sentence);
    List<Mention.Named> known = knownNames.find(sentence, discourse, notes);
    asides.stream()
        // 11월 3일(월): the day of the week is part of the date.
        .filter(aside -> told.stream().noneMatch(date -> date.span().contains(aside)))
        // 인공지능(AI) 기본법: and an acronym part of the name.
        .filter(aside -> known.stream().noneMatch(name -> name.span().contains(aside)))
        .forEach(aside -> outer.add(new Mention.Aside(aside)));
    List<Mention> structural = outer.sorted();

    MentionList mentions = new MentionList();
    List<Span> closed =
        structural.stream()
            .filter(mention -> !(mention instanceof Mention.Aside))
            .map(Mention::span)
            .toList();
    List<Mention.Named> unknown = organizations.find(sentence, known, discourse);
    known.stream()
        // 서울시는: where a town acts, its government does.
        // 한결대학교 기술 정책센터: nor is a body meant whose name begins another's.
        .filter(mention -> unknown.stream().noneMatch(body -> body.span().contains(mention.span())))
        .forEach(mention -> mentions.addOutside(mention, closed));
    unknown.forEach(mention -> mentions.addOutside(mention, closed));
    told.forEach(mention -> mentions.addOutside(mention, closed));
    money.find(sentence).forEach(mention -> mentions.addOutside(mention, closed));
    counts.find(sentence).forEach(mention -> mentions.addOutside(mention, closed));
    List<Span> namedSpans = mentions.sorted().stream().map(Mention::span).toList();
    titles.find(sentence, namedSpans).forEach(mention -> mentions.addOutside(mention, closed));
    List<Mention> inner = mentions.sorted();

    List<Mention.Named> everywhere = new ArrayList<>(known);
    unknown.stream().filter(inner::contains).forEach(everywhere::add);
    structural.forEach(
        mention -> {
          if (mention instanceof Mention.Named named) {
            everywhere.add(named);
          }
        });
    return new Found(structural, inner, List.copyOf(everywhere), bulletEnd, notes);
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      SentenceText sentence, Found found, Span span, Set<String> kinds, Discourse discourse) {
    return captures.fill(sentence, found, span, kinds, discourse);
  }
}

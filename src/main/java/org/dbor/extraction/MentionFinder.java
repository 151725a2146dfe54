package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/**
 * Finds everything a sentence names, and sorts it by what it means for the sentence's structure.
 */
final class MentionFinder {
  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");

  /** Names from elsewhere may end in such a syllable: 세실. */
  private static final int SHORTEST_OFFICE = 3;

  private static final Pattern SEVERAL_WORDS = Pattern.compile("[ ·]");
  private static final List<String> MEASURE = List.of(Iris.TERMS + "Measure");

  /**
   * An object and its adnominal verb: {@code 한계 극복을 위한 …}. A measure so named is no fixed name but
   * a phrase, whose parts rules must see.
   */
  private static final Pattern MODIFIED = Pattern.compile("[가-힣][을를] [가-힣]+[한는]\\s");

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Names names;
  private final QuotedNames quotedNames;
  private final OrganizationFinder organizations;
  private final PunctuationFinder punctuation;
  private final DateFinder dates;
  private final MoneyFinder money;
  private final CountFinder counts;
  private final TitleFinder titles;
  private final Set<String> reporters;

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
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.names = names;
    this.quotedNames = new QuotedNames(names, lexicon, aliases);
    this.organizations = organizations;
    this.punctuation = punctuation;
    this.dates = dates;
    this.money = money;
    this.counts = counts;
    this.titles = titles;
    this.reporters = lexicon.set("reporter-title");
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
    asides.stream()
        // 11월 3일(월): the day of the week is part of the date.
        .filter(aside -> told.stream().noneMatch(date -> date.span().contains(aside)))
        .forEach(aside -> outer.add(new Mention.Aside(aside)));
    List<Mention> structural = outer.sorted();

    List<Mention.Named> known = known(sentence, discourse, notes);
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

  /** Known names, longest first from left to right. */
  private List<Mention.Named> known(
      SentenceText sentence, Discourse discourse, List<String> notes) {
    List<Mention.Named> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention.Named> match =
          sentence.nameMayStart(at) ? longest(sentence, at, discourse, notes) : Optional.empty();
      match.ifPresent(found::add);
      at = match.map(mention -> mention.span().end()).orElse(at + 1);
    }
    return found;
  }

  private Optional<Mention.Named> longest(
      SentenceText sentence, int at, Discourse discourse, List<String> notes) {
    char first = NameKey.firstFrom(sentence.text(), at);
    for (Map.Entry<String, Entity> own : discourse.namesFrom(first).entrySet()) {
      int end = NameKey.endOf(sentence.text(), at, own.getKey());
      if (end > at && sentence.nameMayEnd(end)) {
        Span span = new Span(at, end);
        return Optional.of(new Mention.Named(span, List.of(own.getValue()), sentence.of(span)));
      }
    }
    for (Gazetteer.Match match : gazetteer.at(sentence.text(), at)) {
      if (!sentence.nameMayEnd(match.span().end())
          && !organizations.headFollows(sentence, match.span().end())) {
        continue;
      }
      boolean phrase = MODIFIED.matcher(sentence.of(match.span())).find();
      List<Entity> entities =
          match.entities().stream()
              .filter(entity -> !names.isA(entity, POSITION))
              .filter(entity -> !phrase || !names.isA(entity, MEASURE))
              .toList();
      if (entities.size() == 1) {
        return Optional.of(new Mention.Named(match.span(), entities, sentence.of(match.span())));
      }
      if (entities.size() > 1) {
        notes.add(
            "'%s' is a name of %s; not linked"
                .formatted(
                    sentence.of(match.span()),
                    String.join(", ", entities.stream().map(Entity::iri).toList())));
      }
    }
    return Optional.empty();
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      SentenceText sentence, Found found, Span span, Set<String> kinds, Discourse discourse) {
    String text = sentence.of(span);
    Optional<Mention> mention =
        Stream.concat(found.inner().stream(), found.structural().stream())
            .filter(candidate -> candidate.span().equals(span))
            .findFirst();
    if (mention.isPresent()) {
      return switch (mention.get()) {
        case Mention.Named named -> Optional.of(FilledRole.of(named.entity(), named.text()));
        case Mention.Title title -> Optional.of(position(title.text(), discourse));
        case Mention.Date date ->
            discourse.resolve(date.expression()).map(value -> new FilledRole(value, text));
        default -> Optional.empty();
      };
    }
    if (kinds.contains("Any")) {
      return Optional.of(
          new FilledRole(new ClaimObject.Value(text, XSDDatatype.XSDstring.getURI()), text));
    }
    if (kinds.contains("Name") || kinds.contains("FinalName") || kinds.contains("ForeignName")) {
      return personal(sentence, span, kinds)
          ? Optional.of(
              FilledRole.of(
                  names
                      .known(text, PERSON, discourse)
                      .orElseGet(() -> names.minted(PERSON.getFirst(), List.of(text), discourse)),
                  text))
          : Optional.empty();
    }
    if (kinds.contains("Word") && !organizations.plausible(sentence, span)) {
      return Optional.empty();
    }
    if (kinds.contains("Body") && !body(sentence, span)) {
      return Optional.empty();
    }
    return names
        .open(List.of(ASIDE.matcher(text).replaceAll("")), Iris.TERMS + "Organization", discourse)
        .map(entity -> FilledRole.of(entity, text));
  }

  /** Words of nouns alone, of which the first and the last may name an organization. */
  private boolean body(SentenceText sentence, Span span) {
    String text = sentence.of(span);
    int first = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    int aside = text.indexOf('(');
    return sentence.nouns(span)
        && organizations.plausible(
            sentence, new Span(span.start() + text.lastIndexOf(' ') + 1, span.end()))
        && organizations.plausible(
            sentence,
            new Span(span.start(), span.start() + (aside > 0 ? Math.min(aside, first) : first)));
  }

  private boolean personal(SentenceText sentence, Span span, Set<String> kinds) {
    String text = sentence.of(span);
    if (SEVERAL_WORDS.matcher(text).find()) {
      return kinds.contains("ForeignName")
          && (sentence.foreignName(span) || sentence.transcribed(span.end()))
          && SEVERAL_WORDS
              .splitAsStream(text)
              .allMatch(
                  word ->
                      gazetteer.named(word).isEmpty()
                          && lexicon.classByHead(word).isEmpty()
                          && lexicon.set("short-university").stream().noneMatch(word::endsWith)
                          && !office(word));
    }
    return !sentence.commonNoun(span)
        && (!sentence.nounWithParticle(span) || sentence.wordFollows(span.end(), reporters))
        && !sentence.verbOfNoun(span)
        && gazetteer.named(text).isEmpty();
  }

  /** 김서연 과학수석실 비서관: what ends like an office is no family name. */
  private boolean office(String word) {
    return word.length() >= SHORTEST_OFFICE
        && lexicon.set("office-tail").stream().anyMatch(word::endsWith);
  }

  private FilledRole position(String title, Discourse discourse) {
    Entity entity =
        gazetteer.named(title).stream()
            .filter(candidate -> names.isA(candidate, POSITION))
            .findFirst()
            .orElseGet(() -> names.minted(POSITION.getFirst(), List.of(title), discourse));
    return FilledRole.of(entity, title);
  }
}

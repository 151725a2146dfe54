package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.language.english.EnglishDictionary;

/** Finds everything an English sentence names. */
final class EnglishMentionFinder {
  private final EnglishPunctuation punctuation;
  private final Pattern brackets;
  private final EnglishDateFinder dates;
  private final EnglishMoneyFinder money;
  private final EnglishCountFinder counts;
  private final EnglishTitles titles;
  private final EnglishPosts posts;
  private final EnglishQuotedNames quotedNames;
  private final EnglishNameFinder shapes;
  private final EnglishProperNames properNames;
  private final EnglishReferenceFinder references;
  private final EnglishAliases aliases;
  private final EnglishPhraseRoles roles;
  private final EnglishNamedWorks works;
  private final EnglishNamedEvents events;
  private final EnglishNamedBodies bodies;
  private final EnglishAnnouncedWorks announced;
  private final Names names;

  EnglishMentionFinder(
      Gazetteer gazetteer,
      Names names,
      EnglishNames english,
      Lexicon lexicon,
      EnglishDateFinder dates,
      EnglishMoneyFinder money,
      EnglishCountFinder counts,
      EnglishTitles titles,
      EnglishDictionary dictionary) {
    EnglishWords words = new EnglishWords(dictionary);
    EnglishPersonFinder personFinder = new EnglishPersonFinder(lexicon, words, titles.expression());
    this.punctuation = new EnglishPunctuation(lexicon);
    this.dates = dates;
    this.money = money;
    this.brackets = EnglishLegalNames.brackets(lexicon);
    this.counts = counts;
    this.titles = titles;
    this.posts = new EnglishPosts(names, english, words, titles, lexicon);
    this.quotedNames = new EnglishQuotedNames(names, english);
    this.shapes = new EnglishNameFinder(lexicon, english, titles, words);
    this.properNames =
        new EnglishProperNames(
            gazetteer,
            names,
            english,
            lexicon,
            words,
            punctuation,
            shapes,
            new EnglishPersons(gazetteer, names, personFinder, lexicon));
    this.references = new EnglishReferenceFinder(names, english, titles, lexicon);
    this.aliases = new EnglishAliases(gazetteer, names, lexicon);
    this.roles = new EnglishPhraseRoles(gazetteer, names, words, lexicon);
    this.works = new EnglishNamedWorks(gazetteer, names, english, words, titles, lexicon);
    this.events = new EnglishNamedEvents(gazetteer, names, english, words, titles, lexicon);
    this.bodies = new EnglishNamedBodies(gazetteer, names, english, words, titles, lexicon);
    this.announced = new EnglishAnnouncedWorks(names, english, lexicon);
    this.names = names;
  }

  /** The works, events and bodies that sentences name. */
  NamedWorks works(List<String> sentences) {
    // What somebody heads is a body, whatever else its noun may tell.
    return NamedWorks.NONE
        .with(bodies.find(sentences))
        .with(List.copyOf(works.find(sentences).byName().values()))
        .with(events.find(sentences));
  }

  /** By the text of the sentence, what is told of first and named later. */
  Map<String, EnglishAnnouncedWorks.Announced> announced(List<String> sentences, NamedWorks works) {
    return announced.find(sentences, works);
  }

  /** a joint pilot: what a later sentence names. */
  private Optional<Mention.Named> announcedIn(String text, List<Span> proper, Discourse discourse) {
    return discourse
        .announcedIn(text)
        .filter(work -> proper.stream().noneMatch(work.span()::overlaps))
        .map(
            work ->
                new Mention.Named(
                    work.span(),
                    List.of(names.called(work.name(), work.type(), discourse)),
                    work.name()));
  }

  MentionFinder.Found find(String text, Discourse discourse) {
    List<String> notes = new ArrayList<>();
    MentionList outer = new MentionList();
    List<Span> bracketed = shapes.bracketed(text);
    List<Span> asides =
        punctuation.asides(text).stream()
            .filter(aside -> bracketed.stream().noneMatch(name -> name.contains(aside)))
            .toList();
    int dateline = punctuation.afterDateline(text);
    int bullet = dateline > 0 ? dateline : punctuation.afterLeadingBullet(text);
    List<Mention.Date> told = dates.find(text);
    List<Span> numbers =
        Stream.of(EnglishProperNames.NUMBERED, brackets)
            .flatMap(pattern -> pattern.matcher(text).results())
            .map(result -> new Span(result.start(), result.end()))
            .toList();
    for (EnglishPunctuation.Quotation quotation : punctuation.quotations(text)) {
      if (Stream.concat(asides.stream(), bracketed.stream())
          .noneMatch(other -> other.contains(quotation.span()))) {
        quotedNames.mention(text, quotation, discourse).ifPresent(outer::add);
      }
    }
    asides.stream()
        .filter(aside -> told.stream().noneMatch(date -> date.span().contains(aside)))
        .filter(aside -> aside.start() >= bullet)
        .filter(aside -> numbers.stream().noneMatch(number -> number.contains(aside)))
        .forEach(aside -> outer.add(new Mention.Aside(aside)));
    List<Mention> structural = outer.sorted();
    List<Span> closed =
        structural.stream()
            .filter(mention -> !(mention instanceof Mention.Aside))
            .map(Mention::span)
            .toList();

    MentionList values = new MentionList();
    money.find(text).forEach(mention -> values.addOutside(mention, closed));
    told.forEach(mention -> values.addOutside(mention, closed));
    posts.find(text, discourse).forEach(mention -> values.addOutside(mention, closed));
    // Secretary of State: the state is no name.
    List<Span> taken = new ArrayList<>(closed);
    titles.find(text).stream()
        .map(Mention::span)
        .filter(span -> span.of(text).contains(" of "))
        .forEach(taken::add);
    List<Mention> named = properNames.find(text, bullet, discourse, taken, values.sorted(), notes);
    List<Mention> inner = inner(text, named, values, closed, discourse);
    aliases.find(text, structural, inner, discourse);
    aliases.introduce(text, discourse);
    List<Mention.Named> everywhere = new ArrayList<>();
    Stream.concat(inner.stream(), structural.stream())
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .forEach(everywhere::add);
    return new MentionFinder.Found(
        List.copyOf(structural), List.copyOf(inner), everywhere, bullet, notes);
  }

  /** Everything outside quotations, what is surer first. */
  private List<Mention> inner(
      String text,
      List<Mention> named,
      MentionList mentions,
      List<Span> closed,
      Discourse discourse) {
    List<Mention> names = named.stream().filter(Mention.Named.class::isInstance).toList();
    List<Span> proper = names.stream().map(Mention::span).toList();
    List<Span> sums =
        mentions.sorted().stream()
            .filter(Mention.Money.class::isInstance)
            .map(Mention::span)
            .toList();
    List<Span> bodies = new ArrayList<>(proper);
    List<Mention.Named> entities = names.stream().map(Mention.Named.class::cast).toList();
    announcedIn(text, proper, discourse)
        .ifPresent(
            mention -> {
              mentions.addOutside(mention, closed);
              bodies.add(mention.span());
            });
    for (Mention.Named mention : references.find(text, entities, sums, discourse)) {
      mentions.addOutside(mention, closed);
      bodies.add(mention.span());
    }
    counts.find(text).forEach(mention -> mentions.addOutside(mention, closed));
    names.forEach(mention -> mentions.addOutside(mention, closed));
    // Justice Minister, where Justice stands for the ministry: the post is what is left.
    titles.find(text).stream()
        .map(title -> titles.behind(title, bodies))
        .forEach(mention -> mentions.addOutside(mention, closed));
    named.forEach(mention -> mentions.addOutside(mention, closed));
    return new ArrayList<>(mentions.sorted());
  }

  /** Whether a pattern is found outside what somebody is quoted to say. */
  boolean outsideSpeech(String text, Pattern pattern) {
    List<Span> speech =
        punctuation.quotations(text).stream()
            .filter(EnglishPunctuation.Quotation::speech)
            .map(EnglishPunctuation.Quotation::span)
            .toList();
    return pattern
        .matcher(text)
        .results()
        .anyMatch(
            match ->
                speech.stream()
                    .noneMatch(span -> span.start() <= match.start() && match.end() <= span.end()));
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      String sentence,
      MentionFinder.Found found,
      Span span,
      Set<String> kinds,
      Discourse discourse) {
    return roles.fill(sentence, found, span, kinds, discourse);
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Lexicon;
import org.dbor.language.english.EnglishDictionary;
import org.dbor.vocabulary.Iris;

/** Finds everything an English sentence names. */
final class EnglishMentionFinder {
  private static final String PERSON = Iris.TERMS + "Person";
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final List<String> POSITION = List.of(Iris.TERMS + "Position");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) ");
  private static final Pattern MINISTER_AFTER =
      Pattern.compile(
          "(?<portfolio>\\p{Lu}\\p{L}+(?:(?:, | and | )\\p{Lu}\\p{L}+){0,5}) Minister \\p{Lu}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]+");

  /** What an ontology holds besides names of things: titles of articles, groups of people. */
  private static final Pattern MINISTER =
      Pattern.compile(
          "(?i)\\bminister (?:of|for) (?<portfolio>[\\p{L}]+(?:(?:,? and |, | )[\\p{L}]+){0,5})");

  private final Gazetteer gazetteer;
  private final Names names;
  private final EnglishNames english;
  private final Lexicon lexicon;
  private final EnglishDictionary dictionary;
  private final EnglishPunctuation punctuation;
  private final EnglishDateFinder dates;
  private final EnglishMoneyFinder money;
  private final EnglishCountFinder counts;
  private final EnglishTitles titles;
  private final EnglishNameFinder shapes;
  private final EnglishPersonFinder persons;
  private final Pattern aliasPattern;
  private final Pattern addressBefore;
  private final Pattern described;
  private final Pattern introducing;
  private final EnglishReferenceFinder references;

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
    this.dictionary = dictionary;
    this.gazetteer = gazetteer;
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
    this.punctuation = new EnglishPunctuation(lexicon);
    this.dates = dates;
    this.money = money;
    this.counts = counts;
    this.titles = titles;
    this.shapes = new EnglishNameFinder(lexicon, english, titles);
    this.references = new EnglishReferenceFinder(names, english, lexicon);
    this.introducing =
        Pattern.compile(
            "(?<!\\p{L})[Aa]n? (?<phrase>(?:\\p{Ll}[\\p{L}-]* ){1,3}(?<noun>"
                + String.join("|", lexicon.set("measure-noun").stream().sorted().toList())
                + "))(?![\\p{L}-])");
    this.described =
        Pattern.compile(
            "(?<![\\p{L}-])(?i:"
                + lexicon.set("organization-descriptor").stream()
                    .sorted()
                    .collect(Collectors.joining("|"))
                + ") $");
    this.addressBefore =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + String.join("|", lexicon.set("form-of-address").stream().sorted().toList())
                + ")\\.? $");
    this.aliasPattern =
        Pattern.compile(
            "^(?<acronym>\\p{Lu}[\\p{L}\\p{N}&-]{1,11})$|(?:"
                + String.join("|", lexicon.set("alias-marker").stream().sorted().toList())
                + "),? (?:to as )?[\"“‘']?(?:the )?(?<name>\\p{Lu}[\\p{L} ]*)");
    this.persons = new EnglishPersonFinder(lexicon, titles.expression());
  }

  MentionFinder.Found find(String text, Discourse discourse) {
    List<String> notes = new ArrayList<>();
    List<Mention> structural = new ArrayList<>();
    List<Span> asides = punctuation.asides(text);
    int dateline = punctuation.afterDateline(text);
    int bullet = dateline > 0 ? dateline : punctuation.afterLeadingBullet(text);
    List<Mention.Date> told = dates.find(text);
    for (EnglishPunctuation.Quotation quotation : punctuation.quotations(text)) {
      if (asides.stream().noneMatch(aside -> aside.contains(quotation.span()))) {
        quoted(text, quotation, discourse).ifPresent(mention -> add(structural, mention));
      }
    }
    asides.stream()
        .filter(aside -> told.stream().noneMatch(date -> date.span().contains(aside)))
        .filter(aside -> aside.start() >= bullet)
        .forEach(aside -> add(structural, new Mention.Aside(aside)));
    structural.sort(Comparator.comparing(Mention::span));
    List<Span> closed = new ArrayList<>();
    structural.stream()
        .filter(mention -> !(mention instanceof Mention.Aside))
        .map(Mention::span)
        .forEach(closed::add);

    List<Mention> inner = new ArrayList<>();
    money.find(text).forEach(mention -> addOutside(inner, mention, closed));
    told.forEach(mention -> addOutside(inner, mention, closed));
    List<Mention> named = named(text, bullet, discourse, closed, inner, notes);
    List<Span> proper =
        named.stream().filter(Mention.Named.class::isInstance).map(Mention::span).toList();
    references.find(text, proper, discourse).forEach(mention -> addOutside(inner, mention, closed));
    named.stream()
        .filter(Mention.Named.class::isInstance)
        .forEach(mention -> addOutside(inner, mention, closed));
    counts.find(text).forEach(mention -> addOutside(inner, mention, closed));
    titles.find(text).forEach(mention -> addOutside(inner, mention, closed));
    named.forEach(mention -> addOutside(inner, mention, closed));
    inner.sort(Comparator.comparing(Mention::span));

    aliases(text, structural, inner, discourse);
    introduce(text, discourse);
    List<Mention.Named> everywhere = new ArrayList<>();
    Stream.concat(inner.stream(), structural.stream())
        .filter(Mention.Named.class::isInstance)
        .map(Mention.Named.class::cast)
        .forEach(everywhere::add);
    return new MentionFinder.Found(
        List.copyOf(structural), List.copyOf(inner), everywhere, bullet, notes);
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

  /** a certification scheme: later the scheme. */
  private void introduce(String text, Discourse discourse) {
    Matcher matcher = introducing.matcher(text);
    while (matcher.find()) {
      discourse.introduce(matcher.group("noun"), matcher.group("phrase"));
    }
  }

  /** Ministry of Science and ICT (MSIT); Naver (hereinafter “the company”). */
  private void aliases(
      String text, List<Mention> structural, List<Mention> inner, Discourse discourse) {
    for (Mention aside : structural) {
      if (!(aside instanceof Mention.Aside)) {
        continue;
      }
      Matcher alias =
          aliasPattern.matcher(text).region(aside.span().start() + 1, aside.span().end() - 1);
      if (!alias.find()) {
        continue;
      }
      String name = alias.group("acronym") != null ? alias.group("acronym") : alias.group("name");
      Stream.concat(inner.stream(), structural.stream())
          .filter(mention -> mention.span().end() == aside.span().start() - 1)
          .filter(Mention.Named.class::isInstance)
          .map(Mention.Named.class::cast)
          .findFirst()
          .ifPresent(
              named -> {
                List<Entity> same = named.entity().known() ? List.of() : gazetteer.named(name);
                if (same.size() == 1 && names.isA(same.getFirst(), List.of(ORGANIZATION))) {
                  // The short name tells that the long one is another spelling of a known name.
                  replace(inner, named, same.getFirst());
                  discourse.name(named.text(), same.getFirst());
                } else {
                  discourse.name(name, named.entity());
                }
              });
    }
  }

  private static void replace(List<Mention> mentions, Mention.Named named, Entity entity) {
    mentions.replaceAll(
        mention ->
            mention == named
                ? new Mention.Named(named.span(), List.of(entity), named.text())
                : mention);
  }

  private static void add(List<Mention> mentions, Mention mention) {
    if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
      mentions.add(mention);
    }
  }

  private static void addOutside(List<Mention> mentions, Mention mention, List<Span> closed) {
    if (closed.stream().noneMatch(span -> span.overlaps(mention.span()))) {
      add(mentions, mention);
    }
  }

  /** A quoted name, by its own head noun or by the noun next to it; speech; or nothing. */
  private Optional<Mention> quoted(
      String text, EnglishPunctuation.Quotation quotation, Discourse discourse) {
    if (quotation.speech()) {
      return Optional.of(new Mention.Speech(quotation.span()));
    }
    if (!quotation.name()) {
      return Optional.empty();
    }
    String name = english.clean(quotation.content().of(text));
    Optional<Entity> known = names.known(name, List.of(), discourse);
    if (known.isPresent()) {
      return Optional.of(new Mention.Named(quotation.span(), List.of(known.get()), name));
    }
    Optional<String> type = english.classOf(name).or(() -> neighbour(text, quotation.span()));
    return Optional.of(
        type.<Mention>map(
                iri ->
                    new Mention.Named(
                        quotation.span(),
                        List.of(names.minted(iri, List.of(name), discourse)),
                        name))
            .orElseGet(() -> new Mention.Quoted(quotation.span(), name)));
  }

  /** “AI for All” campaign; a plan called “AI for All”. */
  private Optional<String> neighbour(String text, Span quoted) {
    Matcher after = Pattern.compile("^ (\\p{L}+)").matcher(text.substring(quoted.end()));
    if (after.find() && !english.classesOfNoun(after.group(1)).isEmpty()) {
      return Optional.of(english.classesOfNoun(after.group(1)).getFirst());
    }
    Matcher before =
        Pattern.compile("(\\p{L}+),?(?: \\p{Ll}+)? $").matcher(text.substring(0, quoted.start()));
    return before.find()
        ? english.classesOfNoun(before.group(1)).stream().findFirst()
        : Optional.empty();
  }

  private List<Mention> named(
      String text,
      int from,
      Discourse discourse,
      List<Span> closed,
      List<Mention> values,
      List<String> notes) {
    List<Mention.Named> known = known(text, discourse, notes);
    List<Span> taken = new ArrayList<>(closed);
    values.forEach(value -> taken.add(value.span()));
    List<Span> knownSpans =
        known.stream()
            .filter(
                mention -> !names.isA(mention.entity(), List.of(Iris.TERMS + "StakeholderGroup")))
            .map(Mention::span)
            .toList();
    List<Mention> found = new ArrayList<>();
    List<EnglishNameFinder.Candidate> candidates =
        punctuation.headline(text) ? List.of() : shapes.find(text, from, taken, knownSpans);
    for (EnglishNameFinder.Candidate candidate : candidates) {
      candidate(text, candidate, known, discourse).ifPresent(found::add);
    }
    portfolio(text, discourse).ifPresent(found::add);
    // A longer name wins over a known one inside it, a known one over a shape that tells nothing.
    for (Mention.Named mention : known) {
      if (found.stream()
          .noneMatch(
              other ->
                  other instanceof Mention.Named
                      && other.span().contains(mention.span())
                      && other.span().length() > mention.span().length())) {
        found.removeIf(other -> other.span().overlaps(mention.span()));
        found.add(mention);
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  private Optional<Mention> candidate(
      String text,
      EnglishNameFinder.Candidate candidate,
      List<Mention.Named> known,
      Discourse discourse) {
    Span span = candidate.span();
    String name = candidate.text();
    if (known.stream().anyMatch(mention -> mention.span().contains(span))) {
      return Optional.empty();
    }
    Optional<Entity> before = names.known(name, List.of(), discourse);
    if (before.isPresent() && !names.isA(before.get(), POSITION)) {
      return Optional.of(new Mention.Named(span, List.of(before.get()), name));
    }
    if (candidate.type().isPresent()) {
      if (candidate.sentenceStart() && name.indexOf(' ') < 0) {
        return Optional.empty();
      }
      Entity entity = names.minted(candidate.type().get(), List.of(name), discourse);
      municipality(name).ifPresent(place -> discourse.name(place, entity));
      return Optional.of(new Mention.Named(span, List.of(entity), name));
    }
    if (described.matcher(text.substring(0, span.start())).find()) {
      return Optional.of(
          new Mention.Named(
              span, List.of(names.minted(ORGANIZATION, List.of(name), discourse)), name));
    }
    Span person = withoutAddress(text, span);
    if (!person.isEmpty() && persons.person(text, person)) {
      return Optional.of(person(withAddress(text, person), person.of(text), discourse));
    }
    return candidate.sentenceStart() && name.indexOf(' ') < 0 && common(name)
        ? Optional.empty()
        : Optional.of(new Mention.Quoted(person.isEmpty() ? span : person, name));
  }

  /** Whether a word is a common one and not written as an abbreviation. */
  private boolean common(String word) {
    return !ACRONYM.matcher(word).matches() && dictionary.common(word);
  }

  /** City of Narae: later Narae alone. */
  private Optional<String> municipality(String name) {
    return lexicon.set("municipality").stream()
        .sorted()
        .filter(prefix -> name.startsWith(prefix + " "))
        .map(prefix -> name.substring(prefix.length() + 1))
        .filter(place -> gazetteer.named(place).isEmpty())
        .findFirst();
  }

  private Span withoutAddress(String text, Span span) {
    for (String address : persons.addresses()) {
      for (String written : List.of(address + ". ", address + " ")) {
        if (span.of(text).startsWith(written)) {
          return new Span(span.start() + written.length(), span.end());
        }
      }
    }
    return span;
  }

  private Span withAddress(String text, Span span) {
    Matcher address = addressBefore.matcher(text.substring(0, span.start()));
    return address.find() ? new Span(address.start(), span.end()) : span;
  }

  private Mention.Named person(Span span, String name, Discourse discourse) {
    Entity entity = names.minted(PERSON, List.of(name), discourse);
    String surname = persons.surname(name);
    if (gazetteer.named(surname).isEmpty()) {
      discourse.name(surname, entity);
    }
    return new Mention.Named(span, List.of(entity), name);
  }

  /** minister of science and ICT: the ministry that is so named. */
  private Optional<Mention.Named> portfolio(String text, Discourse discourse) {
    Optional<Mention.Named> before = portfolioBefore(text, discourse);
    if (before.isPresent()) {
      return before;
    }
    Matcher matcher = MINISTER.matcher(text);
    while (matcher.find()) {
      String portfolio = matcher.group("portfolio");
      int end = portfolio.length();
      while (end > 0) {
        for (String name : lexicon.set("ministry-name")) {
          String full = name + " " + portfolio.substring(0, end).replaceAll(",$", "");
          Optional<Entity> ministry = names.known(full, List.of(ORGANIZATION), discourse);
          if (ministry.isPresent()) {
            int start = matcher.start("portfolio");
            return Optional.of(
                new Mention.Named(
                    new Span(start, start + full.length() - name.length() - 1),
                    List.of(ministry.get()),
                    full));
          }
        }
        end = portfolio.lastIndexOf(' ', end - 1);
      }
    }
    return Optional.empty();
  }

  /** Digital Diplomacy Minister Yu Dan-bi: the ministry that is so named. */
  private Optional<Mention.Named> portfolioBefore(String text, Discourse discourse) {
    Matcher matcher = MINISTER_AFTER.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start("portfolio"), matcher.end("portfolio"));
      for (String name : lexicon.set("ministry-name")) {
        String full = name + " " + span.of(text);
        Optional<Entity> ministry = names.known(full, List.of(ORGANIZATION), discourse);
        if (ministry.isPresent()) {
          return Optional.of(new Mention.Named(span, List.of(ministry.get()), full));
        }
      }
    }
    return Optional.empty();
  }

  /** Known names, longest first from left to right. */
  private List<Mention.Named> known(String text, Discourse discourse, List<String> notes) {
    List<Mention.Named> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Mention.Named> match =
          wordStart(text, at) && !ARTICLE.matcher(text).region(at, text.length()).lookingAt()
              ? longest(text, at, discourse, notes)
              : Optional.empty();
      match.ifPresent(found::add);
      at = match.map(mention -> mention.span().end()).orElse(at + 1);
    }
    return found;
  }

  private static boolean wordStart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
  }

  private static boolean wordEnd(String text, int at) {
    return at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
            && !(text.charAt(at) == '-'
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private Optional<Mention.Named> longest(
      String text, int at, Discourse discourse, List<String> notes) {
    Optional<Mention.Named> own = ownName(text, at, discourse);
    for (Gazetteer.Match match : gazetteer.at(text, at)) {
      Span span = match.span();
      if (own.isPresent() && own.get().span().length() >= span.length()) {
        return own;
      }
      String written = span.of(text);
      if (!wordEnd(text, span.end()) || afterArticle(text, at, written)) {
        continue;
      }
      List<Entity> entities =
          match.entities().stream()
              .filter(entity -> !names.isA(entity, POSITION))
              .filter(entity -> spelled(entity, written))
              .toList();
      if (entities.size() == 1) {
        Entity entity = entities.getFirst();
        if (entity.type().equals(PERSON)) {
          String surname = persons.surname(written);
          if (gazetteer.named(surname).isEmpty() && written.indexOf(' ') > 0) {
            discourse.name(surname, entity);
          }
        }
        return Optional.of(new Mention.Named(span, entities, written));
      }
      if (entities.size() > 1) {
        notes.add(
            "'%s' is a name of %s; not linked"
                .formatted(
                    written, String.join(", ", entities.stream().map(Entity::iri).toList())));
      }
    }
    return own;
  }

  /** an MOU is no name. */
  private static boolean afterArticle(String text, int at, String written) {
    return ACRONYM.matcher(written).matches()
        && text.substring(0, at).toLowerCase(Locale.ROOT).matches("(?s).*\\ban? $");
  }

  /** Spaces stand where they stand in a label, and its capitals are capitals in the text. */
  private static boolean spelled(Entity entity, String written) {
    String plain = written.replaceAll("\\s+", " ").replace('’', '\'');
    for (Label label : entity.labels()) {
      String text = label.text().replace('’', '\'');
      if (!text.equalsIgnoreCase(plain)) {
        continue;
      }
      boolean capitals = true;
      for (int i = 0; i < text.length(); i++) {
        capitals &=
            !Character.isUpperCase(text.charAt(i)) || Character.isUpperCase(plain.charAt(i));
      }
      if (capitals) {
        return true;
      }
    }
    return false;
  }

  private Optional<Mention.Named> ownName(String text, int at, Discourse discourse) {
    Optional<Mention.Named> best = Optional.empty();
    for (Map.Entry<String, Entity> name : discourse.names().entrySet()) {
      int end = endOf(text, at, name.getKey());
      if (end > at
          && wordEnd(text, end)
          && !names.isA(name.getValue(), POSITION)
          && (best.isEmpty() || end > best.get().span().end())
          && written(text.substring(at, end), name.getValue())) {
        Span span = new Span(at, end);
        best = Optional.of(new Mention.Named(span, List.of(name.getValue()), span.of(text)));
      }
    }
    return best;
  }

  private boolean written(String text, Entity entity) {
    boolean proper =
        entity.labels().stream()
            .anyMatch(label -> label.text().chars().skip(1).anyMatch(Character::isUpperCase));
    return Character.isUpperCase(text.charAt(0)) || !proper && text.indexOf(' ') > 0;
  }

  private static int endOf(String text, int at, String key) {
    int matched = 0;
    for (int i = at; i < text.length() && matched < key.length(); i++) {
      int folded = NameKey.fold(text.charAt(i));
      if (folded < 0) {
        continue;
      }
      if ((char) folded != key.charAt(matched)) {
        return -1;
      }
      if (++matched == key.length()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The entity or value that a role of a phrase rule captured. */
  Optional<FilledRole> fill(
      String sentence,
      MentionFinder.Found found,
      Span span,
      Set<String> kinds,
      Discourse discourse) {
    String text = span.of(sentence);
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
        case Mention.Quoted quoted
            when kinds.contains("Organization")
                && !java.util.Arrays.stream(quoted.text().split(" ")).allMatch(this::common) ->
            Optional.of(
                FilledRole.of(
                    names.minted(ORGANIZATION, List.of(quoted.text()), discourse), quoted.text()));
        default -> Optional.empty();
      };
    }
    if (kinds.contains("Any")) {
      return Optional.of(
          new FilledRole(new ClaimObject.Value(text, XSDDatatype.XSDstring.getURI()), text));
    }
    if (text.isBlank() || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    return Optional.of(
        FilledRole.of(
            names
                .known(text, List.of(ORGANIZATION), discourse)
                .orElseGet(() -> names.minted(ORGANIZATION, List.of(text), discourse)),
            text));
  }

  private FilledRole position(String title, Discourse discourse) {
    Entity entity =
        gazetteer.named(title).stream()
            .filter(candidate -> names.isA(candidate, POSITION))
            .findFirst()
            .orElseGet(
                () ->
                    names.minted(
                        POSITION.getFirst(),
                        List.of(
                            title.equals(title.toUpperCase(Locale.ROOT))
                                ? title
                                : title.toLowerCase(Locale.ROOT)),
                        discourse));
    return FilledRole.of(entity, title);
  }
}

package org.dbor.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.dbor.language.Idioms;
import org.dbor.language.Lexicon;
import org.dbor.language.MorphemeCorrections;
import org.dbor.language.MorphologicalAnalyzer;
import org.dbor.language.PhraseParser;
import org.dbor.vocabulary.Iris;

/** Korean: read with Lucene Nori, by particles and endings. */
final class Korean {
  private static final String GENITIVE = "의";
  static final String CODE = "ko";

  private Korean() {}

  /**
   * The language with its lexicon and rules.
   *
   * @throws IllegalArgumentException if a rule or lexical set is malformed
   */
  static Language of(Model allTerms, Gazetteer gazetteer, ClassHierarchy classes) {
    Model terms = LanguageTerms.of(allTerms, CODE);
    Lexicon lexicon = Lexicon.of(terms);
    Names names = new Names(gazetteer, lexicon, classes, new EntityMinter(classes), CODE);
    List<Rule> rules = RuleReader.read(terms, lexicon, classes, CODE);
    AliasFinder aliases = new AliasFinder(lexicon.set("alias-marker"));
    MentionFinder mentions =
        new MentionFinder(
            gazetteer,
            lexicon,
            names,
            new OrganizationFinder(lexicon, names),
            new PunctuationFinder(lexicon),
            new DateFinder(terms, lexicon),
            new MoneyFinder(terms),
            new CountFinder(lexicon),
            new TitleFinder(lexicon, gazetteer.namesOf(Iris.TERMS + "Position", classes)),
            aliases);
    Set<String> gatherings =
        lexicon.set("head-event").stream()
            .filter(noun -> !lexicon.set("vague-event-noun").contains(noun))
            .filter(noun -> !lexicon.set("general-event-noun").contains(noun))
            .collect(Collectors.toUnmodifiableSet());
    SentenceReader reader =
        new KoreanSentenceReader(
            analyzer(gazetteer, lexicon, MorphemeCorrections.of(terms, lexicon)),
            new PhraseParser(lexicon),
            mentions,
            Language.only(rules, Rule.PhraseRule.class),
            new PartnerSplitter(names, lexicon),
            new OuterMembers(names, lexicon.set("people-counter")),
            names,
            lexicon.set("surname-determiner"),
            new ShortNames(names, lexicon.set("surname"), lexicon.set("title-prefix")),
            new AddressedPersons(
                names,
                lexicon.set("surname"),
                lexicon.set("form-of-address"),
                lexicon.set("no-personal-name")),
            aliases,
            FieldReader.korean(
                lexicon.verbs(),
                lexicon.headNouns().stream().map(Lexicon.Head::form).collect(Collectors.toSet()),
                lexicon.set("list-introducer")),
            new Idioms(
                lexicon.verbs(),
                lexicon.set("general-modifier"),
                lexicon.set("promise-verb"),
                lexicon.set("opening-part")),
            lexicon.set("reporter-title"),
            Stream.of("participant", "organizer", "partner")
                .flatMap(kind -> lexicon.set("verb-field-" + kind).stream())
                .collect(Collectors.toSet()),
            lexicon.set("turn-noun"),
            new NamingLines(
                names,
                lexicon.set("naming-label"),
                lexicon.set("event-naming-label"),
                lexicon.set("programme-naming-label"),
                gatherings),
            new ToldMunicipalities(names, lexicon),
            new KoreanNamedWorks(names, lexicon),
            new DocumentTitle(
                names,
                lexicon.set("title-tail"),
                lexicon.set("question-tail"),
                lexicon.set("recruiting-tail")),
            new ModifiedLists(
                Stream.of(
                        "verb-set-out",
                        "verb-make-known",
                        "verb-contain",
                        "verb-have-content",
                        "verb-lay-down",
                        "verb-consist",
                        "verb-field-task",
                        "verb-field-content",
                        "verb-field-criteria",
                        "listing-verb")
                    .flatMap(set -> lexicon.set(set).stream())
                    .collect(Collectors.toSet()),
                lexicon.set("applied-verb"),
                lexicon.set("verb-consist")),
            new EventLines(
                names, lexicon.set("verb-field-place"), gatherings, lexicon.set("placeless-word")),
            new SpeechLines(
                names, lexicon.set("speech-title-noun"), gatherings, lexicon.set("greeting-form")),
            new Answers(lexicon.set("asking-when"), lexicon.set("asking-who")),
            new NoticeLines(names, lexicon.set("notice-word")),
            new SigningCeremonies(lexicon.set("signing-ceremony"), lexicon.set("verb-contract")));
    RoleFiller filler = new RoleFiller(names, lexicon);
    return new Language(
        CODE,
        reader,
        filler,
        Optional.of(new Deeds(filler, names, lexicon)),
        Optional.of(new PurposeClauses(lexicon)),
        new ClauseArguments(
            lexicon.set("formal-noun"),
            lexicon.set("clause-noun"),
            Stream.of("verb-help", "verb-attend", "verb-visit", "verb-speak")
                .flatMap(set -> lexicon.set(set).stream())
                .collect(Collectors.toUnmodifiableSet()),
            lexicon.set("intent-noun"),
            lexicon.set("verb-of-means"),
            lexicon.set("verb-be-held")),
        lexicon.set("cancelling-verb"),
        new Distribution(lexicon.set("distributive")),
        names,
        rules);
  }

  /**
   * The analyser with the words it would cut wrongly: names, and the nouns of the rules' verbs. A
   * word it takes for one already (함께, an adverb) stays what it is.
   */
  static MorphologicalAnalyzer analyzer(
      Gazetteer gazetteer, Lexicon lexicon, MorphemeCorrections corrections) {
    MorphologicalAnalyzer plain = MorphologicalAnalyzer.withNames(Set.of(), corrections);
    Stream<String> verbalNouns =
        lexicon.verbalNouns().stream()
            // 발의한: in a sentence the analyser takes the end of such a noun for the genitive.
            .filter(noun -> noun.endsWith(GENITIVE) || plain.analyze(noun).size() > 1);
    return MorphologicalAnalyzer.withNames(
        Stream.of(gazetteer.singleWords().stream(), verbalNouns, lexicon.set("whole-noun").stream())
            .flatMap(words -> words)
            .collect(Collectors.toSet()),
        corrections);
  }
}

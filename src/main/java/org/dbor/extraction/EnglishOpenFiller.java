package org.dbor.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.dbor.document.Span;
import org.dbor.language.Conjunct;
import org.dbor.language.Lexicon;
import org.dbor.language.NounPhrase;
import org.dbor.vocabulary.Iris;

/** Fills a role that any noun phrase may fill, with the phrase as the name of something new. */
final class EnglishOpenFiller {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final String PERSON = Iris.TERMS + "Person";
  private static final String MEASURE = Iris.TERMS + "Measure";
  private static final String COMMITMENT = Iris.TERMS + "Commitment";
  private static final String INITIATIVE = Iris.TERMS + "Initiative";
  private static final String GOAL = Iris.TERMS + "Goal";
  private static final String RISK = Iris.TERMS + "Risk";
  private static final String TOPIC = Iris.TERMS + "Topic";
  private static final String PLACE = Iris.TERMS + "Place";

  /** Classes of what is done or aimed at; who does it is none of them. */
  private static final Set<String> DOINGS =
      Set.of(MEASURE, COMMITMENT, GOAL, RISK, Iris.TERMS + "Programme");

  private static final List<String> ACTORS =
      List.of(
          ORGANIZATION,
          PERSON,
          Iris.TERMS + "Place",
          Iris.TERMS + "Event",
          Iris.TERMS + "StakeholderGroup",
          Iris.TERMS + "Plan",
          Iris.TERMS + "Instrument");

  private static final String STAKEHOLDER = Iris.TERMS + "StakeholderGroup";

  /** What is made, which nobody can be judged by. */
  private static final List<String> WORKS =
      List.of(Iris.TERMS + "Instrument", Iris.TERMS + "Initiative", Iris.TERMS + "Event");

  /** training of 2,000 volunteers: the count is not what is meant. */
  private static final Pattern OF = Pattern.compile("\\p{L} (?:of|for) ");

  private static final Pattern QUOTE_CLOSES = Pattern.compile("[”\"’']$");

  private static final Pattern NUMBER =
      Pattern.compile("(?:(?:about|around|nearly|some|over|more than) )?\\d[\\d,.]* (?=\\p{L})");

  /** his career in the service: somebody's own, and nothing that is done. */
  private static final Pattern SOMEBODYS = Pattern.compile("(?i:his|her) ");

  /** bringing our customers help: what is done, and no group. */
  private static final Pattern DOING =
      Pattern.compile("\\p{Ll}+ing (?:our|the|an?|its|their|all|more|these|those) ");

  /**
   * close the gap by building labs: how something is reached is no part of what is aimed at; data
   * collected by milking robots: by whom something was done is.
   */
  private static final Pattern MEANS =
      Pattern.compile("(?s),?(?<!ed) by (?:means of |way of |\\p{Ll}+ing ).*");

  /** prevent tracking, in particular of patients: what is said besides. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s), (?:in particular|particularly|especially|notably|above all|as|now"
              + " that|while|amid|after|before|ahead of|following|(?:an?|[\\p{L}\\d-]+)"
              + " (?:years?|months?|weeks?|days?) (?:after|before|since)) .*");

  private static final String UNDER = " under ";

  /** Sets of nouns that are told by themselves: its results, a timetable. */
  private static final Set<String> TELLING = Set.of("outcome-noun", "record-noun");

  /** Sets of nouns that are told of anything listed with one of theirs. */
  private static final Set<String> LISTED_ALIKE =
      Set.of("group-noun", "covered-noun", "regulated-noun");

  /** the Harbour Guide on Chatbots: a guide, whatever it is on. */
  private static final Pattern NAMED_FOR = Pattern.compile(" (?:against|on) ");

  private static final Pattern WHERE = Pattern.compile(" (?:in|from|across|at|on|by) ");

  private static final Pattern POSTMODIFIED =
      Pattern.compile(" (?:at|by|for|from|in|on|run by|staffed by|that|which|who|with) .*");

  private static final Pattern JOINT = Pattern.compile(",? and |, ");

  private static final RoleSpec.Filler.Typed MEASURES =
      new RoleSpec.Filler.Typed(List.of(MEASURE, INITIATIVE), false, false);

  private final Names names;
  private final EnglishNames english;
  private final EnglishPronouns pronouns;
  private final Lexicon lexicon;
  private final EnglishVagueness vagueness;
  private final EnglishNamedAfter namedAfter;

  private final Pattern contained;

  /** a series of rights: what there is a series of. */
  private final Pattern quantity;

  /** the risks of discrimination: what is feared. */
  private final Pattern riskOf;

  EnglishOpenFiller(Names names, EnglishNames english, EnglishPronouns pronouns, Lexicon lexicon) {
    this.pronouns = pronouns;
    this.names = names;
    this.english = english;
    this.lexicon = lexicon;
    this.namedAfter = new EnglishNamedAfter(names, lexicon);
    this.vagueness = new EnglishVagueness(names, english, lexicon);
    this.quantity =
        Pattern.compile(
            "^(?:[Aa]n?|[Tt]he)(?: \\p{Ll}+)? (?:"
                + Alternation.of(lexicon.set("quantity-noun"))
                + ") of (?=\\p{L})");
    this.riskOf =
        Pattern.compile(
            "^(?:[Aa]n?|[Tt]he)?(?: ?\\p{Ll}+)?? ?(?:"
                + Alternation.of(lexicon.set("risk-container"))
                + ") of (?:the )?(?=\\p{L})");
    this.contained =
        Pattern.compile("\\s(?:" + Alternation.of(lexicon.set("content-preposition")) + ")\\s");
  }

  List<FilledRole> fill(
      NounPhrase phrase,
      RoleSpec.Filler.Open wanted,
      SentenceReading reading,
      Discourse discourse) {
    String classIri = wanted.classIri();
    List<FilledRole> found = new ArrayList<>();
    boolean alike = alike(phrase, wanted, reading);
    for (Conjunct conjunct : phrase.conjuncts()) {
      if (!(alike && several(conjunct, reading)) && !ends(conjunct.head(), wanted, reading)
          || conjunct.examples().isEmpty()
              && !classIri.equals(TOPIC)
              && counted(conjunct, reading)) {
        continue;
      }
      List<Span> members =
          conjunct.examples().isEmpty()
              ? List.of(wanted.nouns().isPresent() ? trimmed(conjunct, reading) : conjunct.span())
              : conjunct.examples();
      for (Span member : inside(members, conjunct.head(), reading)) {
        boolean refers =
            reading
                .atomAtEndOf(conjunct.head())
                .filter(Mention.Named.class::isInstance)
                .isPresent();
        boolean tells = wanted.nouns().filter(TELLING::contains).isPresent();
        if (wanted.nouns().isPresent() && !tells && !refers && vague(member, classIri, reading)) {
          found.add(condition(member, reading));
        } else {
          member(member, conjunct.head(), classIri, tells, reading, discourse)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /**
   * jobseekers, care leavers and newcomers: what is listed with something of the wanted kind is of
   * that kind itself.
   */
  private boolean alike(NounPhrase phrase, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    return wanted.classIri().equals(TOPIC)
        && wanted.nouns().filter(LISTED_ALIKE::contains).isPresent()
        && phrase.conjuncts().size() > 1
        && phrase.conjuncts().stream().anyMatch(conjunct -> ends(conjunct.head(), wanted, reading));
  }

  /** delivery and ride-hailing apps: what is no plural may belong to the noun after it. */
  private static boolean several(Conjunct conjunct, SentenceReading reading) {
    return reading.text().of(conjunct.head()).endsWith("s");
  }

  /**
   * 20,000 pensioners in six provinces: how many there are and where does not tell who they are.
   */
  private static Span trimmed(Conjunct conjunct, SentenceReading reading) {
    String text = reading.text().text();
    int start = conjunct.span().start();
    Matcher number = NUMBER.matcher(text).region(start, conjunct.head().end());
    start = number.lookingAt() ? number.end() : start;
    Matcher where = WHERE.matcher(text).region(conjunct.head().end(), conjunct.span().end());
    int end = where.lookingAt() ? conjunct.head().end() : conjunct.span().end();
    return new Span(start, end);
  }

  /** six chapters, 15 principles: how many parts there are says nothing of what they hold. */
  private boolean counted(Conjunct conjunct, SentenceReading reading) {
    String head = reading.text().of(conjunct.head()).toLowerCase(Locale.ROOT);
    String[] words = head.split("\\s+");
    boolean several =
        words.length > 1
            && (Character.isDigit(words[0].charAt(0))
                || lexicon.set("number-word").contains(words[0])
                || lexicon.set("vague-number").contains(words[0])
                || words.length > 2
                    && lexicon.set("demonstrative").contains(words[0])
                    && lexicon.set("number-word").contains(words[1]));
    return several
        && conjunct.span().end() == conjunct.head().end()
        && lexicon.set("counted-part").contains(EnglishWords.last(head));
  }

  private boolean vague(Span member, String classIri, SentenceReading reading) {
    String written = reading.text().of(member);
    return vagueness.vague(
        english.clean(EnglishNames.withoutPossessor(written)), written, classIri);
  }

  /** its goal: what a frame asks for but what names nothing. */
  private static FilledRole condition(Span member, SentenceReading reading) {
    String text = reading.text().of(member);
    return new FilledRole(new ClaimObject.Value(text, XSDDatatype.XSDstring.getURI()), text);
  }

  /** Whether a head ends in one of the nouns that are wanted, if any are. */
  private boolean ends(Span head, RoleSpec.Filler.Open wanted, SentenceReading reading) {
    String text = reading.text().of(head).replaceAll("[,.]?[”\"’']+$", "");
    return wanted.nouns().isEmpty()
        || lexicon.set(wanted.nouns().get()).contains(EnglishWords.last(text))
            && !DOING.matcher(reading.text().of(head)).lookingAt()
        || lexicon.set(wanted.nouns().get()).contains(lastTwo(text))
            && !DOING.matcher(reading.text().of(head)).lookingAt()
        || reading
            .atomAtEndOf(head)
            .filter(Mention.Named.class::isInstance)
            .map(name -> NAMED_FOR.split(reading.text().of(name.span()), 2))
            .filter(name -> name.length > 1)
            .filter(name -> lexicon.set(wanted.nouns().get()).contains(EnglishWords.last(name[0])))
            .isPresent();
  }

  /** a press conference: a noun of two words. */
  private static String lastTwo(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split(" ");
    return words.length < 2 ? "" : words[words.length - 2] + " " + words[words.length - 1];
  }

  /** provisions on access and alternatives: what they are on. */
  private List<Span> inside(List<Span> members, Span head, SentenceReading reading) {
    if (members.size() != 1
        || !lexicon.set("container-noun").contains(EnglishWords.last(reading.text().of(head)))) {
      return members;
    }
    String text = reading.text().text();
    Span whole = members.getFirst();
    Matcher about = contained.matcher(text).region(head.end(), whole.end());
    if (!about.lookingAt()) {
      return members;
    }
    List<Span> parts = new ArrayList<>();
    int start = about.end();
    Matcher joint = JOINT.matcher(text).region(start, whole.end());
    while (joint.find()) {
      parts.add(new Span(start, joint.start()));
      start = joint.end();
    }
    parts.add(new Span(start, whole.end()));
    return parts;
  }

  /**
   * The name of a member.
   *
   * @param tells whether its noun is told by itself
   */
  private Optional<FilledRole> member(
      Span member,
      Span head,
      String classIri,
      boolean tells,
      SentenceReading reading,
      Discourse discourse) {
    List<Mention> atoms = reading.atomsIn(member);
    // What is done (publish reports by May) need not end in the noun that tells what it is.
    boolean done = reading.beginsWithVerb(head);
    for (Mention atom : atoms) {
      if (atom instanceof Mention.Named named
          && (names(member, named, atoms, reading) || namedLater(named, member, reading))) {
        return may(named.entity(), classIri) && !(classIri.equals(TOPIC) && place(named))
            ? Optional.of(FilledRole.of(named.entity(), named.text()))
            : Optional.empty();
      }
      // pledged that no park would close before 2030: a day closes a clause as well.
      boolean dated = classIri.equals(COMMITMENT) && atom instanceof Mention.Date;
      if (!done
          && !dated
          && atom.span().end() == head.end()
          && (atom instanceof Mention.Money
              || atom instanceof Mention.Date
              || atom instanceof Mention.Count)
          && !OF.matcher(reading.text().text())
              .region(head.start(), Math.max(head.start(), atom.span().start()))
              .find()) {
        return Optional.empty();
      }
    }
    Optional<FilledRole> meant =
        classIri.equals(MEASURE) && member.equals(head)
            ? pronouns.measure(reading.text().of(member), member, reading, discourse)
            : Optional.empty();
    if (meant.isPresent()) {
      return meant;
    }
    Optional<FilledRole> after =
        classIri.equals(MEASURE) ? namedAfter.find(head, MEASURES, reading) : Optional.empty();
    if (after.isPresent()) {
      return after;
    }
    String whole =
        english.clean(
            quantity
                .matcher(
                    EnglishNames.withoutPossessor(
                        reading.withoutAsides(
                            withoutRegion(
                                withoutLaw(
                                    withoutSum(member, atoms, reading), done, atoms, reading),
                                classIri,
                                reading))))
                .replaceFirst(""));
    String text =
        classIri.equals(RISK)
            ? riskOf.matcher(whole).replaceFirst("")
            : done ? done(whole, classIri) : whole;
    // a code that they have agreed to follow: the verb alone does not tell what is promised.
    boolean bareVerb = done && text.indexOf(' ') < 0;
    if (bareVerb
        || !tells && vagueness.vague(text, reading.text().of(member), classIri)
        || !done && acts(head, reading, classIri)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String type =
        english
            .classOf(lower)
            .filter(told -> names.isA(told, List.of(classIri)))
            .orElseGet(
                () -> classIri.equals(MEASURE) && named(text, atoms) ? INITIATIVE : classIri);
    Entity entity =
        names
            .known(text, List.of(classIri), discourse)
            .filter(known -> may(known, classIri))
            .orElseGet(() -> discourse.noted(names.minted(type, List.of(text), discourse), "en"));
    return Optional.of(FilledRole.of(entity, text));
  }

  /** What is done, without how it is reached, what it is most of all, and why. */
  private static String done(String whole, String classIri) {
    String told = ASIDE.matcher(whole).replaceFirst("");
    return classIri.equals(GOAL) ? MEANS.matcher(told).replaceFirst("") : told;
  }

  /** Smart Sahel Villages: several words of which nothing is known but that they are a name. */
  private static boolean named(String text, List<Mention> atoms) {
    return text.indexOf(' ') > 0
        && atoms.stream()
            .filter(Mention.Quoted.class::isInstance)
            .anyMatch(atom -> ((Mention.Quoted) atom).text().equals(text));
  }

  /**
   * Whether a phrase says nothing but a name: the $20 million Bright Schools Programme, the “Read
   * First” campaign.
   */
  private boolean names(
      Span member, Mention.Named named, List<Mention> atoms, SentenceReading reading) {
    int start =
        atoms.stream()
            .filter(Mention.Money.class::isInstance)
            .map(Mention::span)
            .filter(sum -> sum.end() + 1 == named.span().start())
            .findFirst()
            .orElse(named.span())
            .start();
    String opening = reading.text().of(new Span(member.start(), start));
    String after = reading.text().of(new Span(named.span().end(), member.end())).strip();
    boolean noun =
        QUOTE_CLOSES.matcher(reading.text().of(named.span())).find()
            && after.indexOf(' ') < 0
            && english.classesOfNoun(after).stream()
                .anyMatch(type -> names.isA(named.entity(), List.of(type)));
    boolean articleOnly = english.clean(opening + named.text()).equals(english.clean(named.text()));
    return articleOnly && (english.clean(after).isEmpty() || noun);
  }

  /** a hotline for voters, of Ring First: what is described here has its name elsewhere. */
  private boolean namedLater(Mention.Named named, Span member, SentenceReading reading) {
    return named.span().start() == member.start()
        && (names.isA(named.entity(), WORKS) || names.isA(named.entity(), List.of(MEASURE)))
        && reading.text().of(named.span()).chars().limit(1).anyMatch(Character::isLowerCase)
        && named.text().chars().limit(1).anyMatch(Character::isUpperCase);
  }

  private boolean place(Mention.Named named) {
    return names.isA(named.entity(), List.of(PLACE));
  }

  /** Whether an entity may be taken for a member of a class that it is not said to be one of. */
  private boolean may(Entity entity, String classIri) {
    if (classIri.equals(STAKEHOLDER)) {
      return !names.isA(entity, WORKS);
    }
    if (names.isA(entity, List.of(classIri)) || !DOINGS.contains(classIri)) {
      return true;
    }
    return !names.isA(entity, ACTORS);
  }

  /** Whether the phrase is about somebody who acts, where something done is wanted. */
  private boolean acts(Span head, SentenceReading reading, String classIri) {
    // advice by retired clerks: an item of a list is told by its first noun.
    String actor = POSTMODIFIED.matcher(reading.text().of(head)).replaceFirst("");
    if (classIri.equals(STAKEHOLDER)) {
      // the audit examines: what is done by whom, not who does it
      String noun = EnglishWords.last(actor);
      return lexicon.set("evaluation-noun").contains(noun)
          || lexicon.set("thing-pronoun").contains(noun);
    }
    if (!DOINGS.contains(classIri)) {
      return false;
    }
    Optional<Mention> last = reading.atomAtEndOf(head);
    return last.filter(Mention.Named.class::isInstance)
            .map(Mention.Named.class::cast)
            .filter(named -> !may(named.entity(), classIri))
            .isPresent()
        || lexicon.set("form-of-address").contains(actor.split("\\.? ")[0])
        || SOMEBODYS.matcher(actor).lookingAt()
            && lexicon.set("general-noun").contains(EnglishWords.last(actor))
        || (classIri.equals(RISK) || classIri.equals(GOAL))
            && lexicon.set("group-noun").contains(EnglishWords.last(actor))
        || lexicon.set("actor-noun").contains(EnglishWords.last(actor))
            && !(classIri.equals(MEASURE) && founded(actor));
  }

  /** a youth council: what is not yet there acts as little as any other measure. */
  private boolean founded(String actor) {
    return lexicon.set("indefinite-article").contains(EnglishWords.first(actor))
        && lexicon.set("founded-noun").contains(EnglishWords.last(actor));
  }

  /** the P350-million Village Net project: what it costs does not name it. */
  private static Span withoutSum(Span member, List<Mention> atoms, SentenceReading reading) {
    String text = reading.text().text();
    return atoms.stream()
        .filter(Mention.Money.class::isInstance)
        .map(Mention::span)
        .filter(sum -> sum.end() + 1 < member.end() && text.charAt(sum.end()) == ' ')
        .filter(sum -> Character.isUpperCase(text.charAt(sum.end() + 1)))
        .filter(sum -> text.substring(member.start(), sum.start()).matches("(?:\\p{L}+ )?"))
        .findFirst()
        .map(sum -> new Span(sum.end() + 1, member.end()))
        .orElse(member);
  }

  /** show prices under the Fair Price Code: by what it must be done is no part of it. */
  private Span withoutLaw(Span member, boolean done, List<Mention> atoms, SentenceReading reading) {
    String text = reading.text().text();
    return atoms.stream()
        .filter(Mention.Named.class::isInstance)
        .filter(atom -> done && names.isA(((Mention.Named) atom).entity(), WORKS))
        .map(atom -> text.lastIndexOf(UNDER, atom.span().start()))
        .filter(at -> at > member.start())
        .findFirst()
        .filter(at -> text.substring(at, member.end()).indexOf(',') < 0)
        .map(at -> new Span(member.start(), at))
        .orElse(member);
  }

  /** training for Southeast Asia: the region is said apart. */
  private Span withoutRegion(Span member, String classIri, SentenceReading reading) {
    String text = reading.text().of(member);
    int at = text.indexOf(" for ");
    if (at < 0 || !DOINGS.contains(classIri)) {
      return member;
    }
    int from = member.start() + at;
    boolean region =
        reading.atomsIn(member).stream()
            .filter(Mention.Named.class::isInstance)
            .map(Mention.Named.class::cast)
            .filter(named -> named.span().start() > from)
            .anyMatch(named -> names.isA(named.entity(), List.of(PLACE)));
    return region ? new Span(member.start(), from) : member;
  }
}

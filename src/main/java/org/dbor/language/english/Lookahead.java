package org.dbor.language.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dbor.language.Atom;

/**
 * What stands after a word that is being tagged, as far as it can be told before the words there
 * are tagged themselves.
 *
 * @param readings for each word what the dictionary allows it to be, each with its lemma
 */
record Lookahead(List<Word> words, List<Map<Tag, String>> readings, FunctionWords functionWords) {
  private static final Set<String> REFLEXIVE =
      Set.of("herself", "himself", "itself", "ourselves", "themselves");

  /** Verbs in the present whose form may be a noun of several. */
  private static final Set<String> SAYS = Set.of("says", "say", "hopes", "hope", "claims", "claim");

  private static final Set<String> SOMEBODY = Set.of("he", "it", "she", "they", "we");

  private static final Set<String> PLACED_ADVERBS = Set.of("offline", "online", "overseas");

  Word word(int i) {
    return words.get(i);
  }

  Map<Tag, String> may(int i) {
    return readings.get(i);
  }

  boolean nounMayStart(int i) {
    if (i >= words.size()) {
      return false;
    }
    Word word = words.get(i);
    return word.atom() != null
        || functionWords.determiner(word.lower())
        || functionWords.pronoun(word.lower())
        || Character.isDigit(word.text().charAt(0))
        || readings.get(i).containsKey(Tag.ADJECTIVE)
        || readings.get(i).containsKey(Tag.NOUN)
        || readings.get(i).containsKey(Tag.PLURAL)
        || word.capitalized();
  }

  boolean baseMayFollow(int i) {
    int at = i;
    while (at < words.size()
        && readings.get(at).containsKey(Tag.ADVERB)
        && !readings.get(at).containsKey(Tag.BASE)) {
      at++;
    }
    return at < words.size()
        && words.get(at).atom() == null
        && (readings.get(at).containsKey(Tag.BASE) || functionWords.base(words.get(at).lower()));
  }

  boolean nounFollows(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    if (next.atom() == null && functionWords.attributive(next.lower()) && nounFollows(i + 1)) {
      // other specified online harms
      return true;
    }
    return next.atom() != null && next.is(Atom.Kind.NOUN)
        || functionWords.tag(next.lower()) == null
            && (readings.get(i + 1).containsKey(Tag.NOUN)
                || readings.get(i + 1).containsKey(Tag.PLURAL)
                || readings.get(i + 1).containsKey(Tag.ADJECTIVE)
                || Character.isLetter(next.text().charAt(0)) && readings.get(i + 1).isEmpty());
  }

  boolean plainNoun(int i) {
    if (i >= words.size()) {
      return false;
    }
    Map<Tag, String> may = readings.get(i);
    return words.get(i).atom() == null
        && (may.containsKey(Tag.NOUN) || may.containsKey(Tag.PLURAL))
        && !may.containsKey(Tag.ADVERB)
        && functionWords.tag(words.get(i).lower()) == null;
  }

  /** Whether what follows is no part of a compound noun that would begin here. */
  boolean surely(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    return determinerFollows(i)
        || next.is(Atom.Kind.NOUN)
        || Character.isDigit(next.text().charAt(0))
        || !plainNoun(i + 1)
        || i > 1 && words.get(i - 1).is("and") && words.get(i - 2).is(",");
  }

  /**
   * train editors, publish annual reports: a verb with its object, and not the first noun of two.
   */
  boolean verbOfList(int i) {
    if (!readings.get(i).containsKey(Tag.BASE) || !objectFollows(i)) {
      return false;
    }
    boolean adjectiveFollows =
        readings.get(i + 1).containsKey(Tag.ADJECTIVE)
            && functionWords.take(words.get(i + 1).lower()) == Tag.ADJECTIVE;
    return !plainNoun(i + 1)
        || adjectiveFollows
        || functionWords.take(words.get(i).lower()) == null
            && functionWords.frameVerb(readings.get(i).get(Tag.BASE))
            && readings.get(i + 1).containsKey(Tag.PLURAL);
  }

  /** answer bullying reports, …: more likely a verb where the list ends in one. */
  boolean likelyVerbOfList(int i) {
    return verbOfList(i)
        || verbWithObject(i)
        || readings.get(i).containsKey(Tag.BASE)
            && plainNoun(i + 1)
            && readings.get(i + 1).containsKey(Tag.PLURAL);
  }

  /**
   * talk with their children, delete them: no noun has a preposition and owner or pronoun behind.
   */
  boolean spokenVerb(int i) {
    if (i + 2 >= words.size()
        || !readings.get(i).containsKey(Tag.BASE)
        || functionWords.take(words.get(i).lower()) == Tag.NOUN) {
      return false;
    }
    String next = words.get(i + 1).lower();
    boolean noun = readings.get(i).containsKey(Tag.NOUN) || readings.get(i).containsKey(Tag.PLURAL);
    return functionWords.objectPronoun(next)
        || functionWords.tag(next) == Tag.PREPOSITION && (!noun || determinerFollows(i + 1));
  }

  /** Whether a word may be a verb with an object: train staff. */
  private boolean verbWithObject(int i) {
    return readings.get(i).containsKey(Tag.BASE)
        && functionWords.take(words.get(i).lower()) != Tag.NOUN
        && objectFollows(i);
  }

  /**
   * remove fake profiles and report scams: the list ends in what may be a verb, and the word before
   * is hardly anything else.
   */
  boolean surelyVerbOfList(int i) {
    Map<Tag, String> may = readings.get(i);
    boolean sure =
        spokenVerb(i)
            || may.containsKey(Tag.BASE)
                && !may.containsKey(Tag.NOUN)
                && !may.containsKey(Tag.ADJECTIVE)
                && objectFollows(i);
    return sure
        && joints(i)
            .anyMatch(k -> readings.get(k + 1).containsKey(Tag.BASE) && objectFollows(k + 1));
  }

  /** Whether the list that a word belongs to ends in a verb: … and fund local labs. */
  boolean verbAfterAnd(int i) {
    return joints(i).anyMatch(k -> endsList(k + 1, words.get(k - 1).is(",")));
  }

  /** Whether a list goes on behind a word that holds no past deed: … and a helpdesk. */
  boolean listGoesOnWithoutPast(int i) {
    return joints(i).findAny().isPresent()
        && joints(i)
            .noneMatch(
                k -> readings.get(k + 1).containsKey(Tag.PAST) && words.get(k + 1).atom() == null);
  }

  /** Whether a list goes on behind a word and no word after its and may be a verb. */
  boolean listGoesOnWithoutVerb(int i) {
    return joints(i).findAny().isPresent()
        && joints(i)
            .noneMatch(
                k ->
                    words.get(k + 1).atom() == null
                        && readings.get(k + 1).keySet().stream().anyMatch(Tag::verb));
  }

  boolean gerundAt(int i) {
    return words.get(i).atom() == null && readings.get(i).containsKey(Tag.GERUND);
  }

  /** Indices of the conjunctions behind a word, up to the end of what may be its list. */
  private IntStream joints(int i) {
    return IntStream.range(i + 1, words.size() - 2)
        .takeWhile(
            k -> !words.get(k).is(";") && functionWords.tag(words.get(k).lower()) != Tag.MODAL)
        .filter(k -> words.get(k).is("and") || words.get(k).is("or"));
  }

  private boolean endsList(int i, boolean comma) {
    return readings.get(i).containsKey(Tag.BASE)
        && (determinerFollows(i)
            || longVerb(i)
            || verbOfList(i)
            || functionWords.objectPronoun(words.get(i + 1).lower())
            || surelyVerb(i) && objectFollows(i)
            || comma && nounFollows(i)
            || gerundFollows(i) && functionWords.take(words.get(i).lower()) != Tag.NOUN);
  }

  /** stop selling, keep asking */
  private boolean gerundFollows(int i) {
    return readings.get(i + 1).containsKey(Tag.GERUND)
        && !functionWords.nounGerund(words.get(i + 1).lower())
        && nounFollows(i + 1);
  }

  /** Whether a comma or the end comes before the next word that can be nothing but a verb. */
  boolean endsBeforeVerb(int i) {
    int at = i;
    while (at < words.size() && !words.get(at).is(",") && !surelyVerb(at)) {
      at++;
    }
    return at >= words.size() || words.get(at).is(",");
  }

  /** Whether a word can be nothing but a verb. */
  boolean surelyVerb(int i) {
    if (i >= words.size() || words.get(i).atom() != null) {
      return false;
    }
    Map<Tag, String> may = readings.get(i);
    return functionWords.finite(words.get(i).lower())
        || !may.isEmpty() && may.keySet().stream().allMatch(Tag::verb);
  }

  boolean byFollows(int i) {
    int by = longVerb(i) ? i + 2 : i + 1;
    return by < words.size() && words.get(by).is("by");
  }

  /** beginning in, starting with; not: meeting of */
  boolean prepositionFollows(int i) {
    return i + 1 < words.size()
        && functionWords.tag(words.get(i + 1).lower()) == Tag.PREPOSITION
        && !words.get(i + 1).is("of");
  }

  /** Whether a word may be nothing but several things. */
  boolean pluralAt(int i) {
    return i < words.size()
        && words.get(i).atom() == null
        && readings.get(i).containsKey(Tag.PLURAL)
        && !readings.get(i).containsKey(Tag.NOUN);
  }

  boolean thatFollows(int i) {
    return i + 1 < words.size() && words.get(i + 1).is("that");
  }

  /** repeals and replaces the act: two verbs of the same form share their object. */
  boolean verbPair(int i) {
    return i + 3 < words.size()
        && functionWords.tag(words.get(i + 1).lower()) == Tag.CONJUNCTION
        && readings.get(i + 2).containsKey(Tag.PRESENT)
        && words.get(i).lower().endsWith("s")
        && words.get(i + 2).lower().endsWith("s")
        && (determinerFollows(i + 2) || atomFollows(i + 2));
  }

  boolean toFollows(int i) {
    return i + 1 < words.size() && words.get(i + 1).is("to");
  }

  /** pledged to sell, pledged not to sell. */
  boolean infinitiveFollows(int i) {
    boolean negated =
        i + 1 < words.size() && functionWords.tag(words.get(i + 1).lower()) == Tag.NEGATION;
    int before = negated ? i + 1 : i;
    return toFollows(before) && baseMayFollow(before + 2);
  }

  /** The firm says it will: a verb of saying, and who does what is said. */
  boolean saysWhatFollows(int i) {
    return i + 2 < words.size()
        && SAYS.contains(words.get(i).lower())
        && SOMEBODY.contains(words.get(i + 1).lower())
        && (readings.get(i + 2).keySet().stream().anyMatch(Tag::verb)
            || functionWords.tag(words.get(i + 2).lower()) == Tag.MODAL);
  }

  /** switch off, roll out: a verb that goes on with a particle. */
  boolean particleFollows(int i) {
    return i + 2 < words.size() && functionWords.particle(words.get(i + 1).lower());
  }

  /** consists of, sets out: the two words are one verb. */
  boolean longVerb(int i) {
    return i + 1 < words.size()
        && readings.get(i).entrySet().stream()
            .filter(reading -> reading.getKey().verb())
            .anyMatch(
                reading ->
                    functionWords.frameVerb(reading.getValue() + " " + words.get(i + 1).lower()));
  }

  boolean atomFollows(int i) {
    return i + 1 < words.size() && words.get(i + 1).is(Atom.Kind.NOUN);
  }

  boolean determinerFollows(int i) {
    return i + 1 < words.size()
        && (functionWords.determiner(words.get(i + 1).lower()) || owningDayFollows(i));
  }

  /** attended yesterday's briefing: the day whose it is stands like an article. */
  boolean owningDayFollows(int i) {
    return dateAt(i + 1)
        && i + 2 < words.size()
        && (words.get(i + 2).is("'s") || words.get(i + 2).is("’s"));
  }

  /** commits itself: a verb. */
  boolean reflexiveFollows(int i) {
    return i + 1 < words.size() && REFLEXIVE.contains(words.get(i + 1).lower());
  }

  /** illegal online gambling: whether what is an adverb elsewhere stands next, before a noun. */
  boolean attributiveFollows(int i) {
    return i + 1 < words.size()
        && PLACED_ADVERBS.contains(words.get(i + 1).lower())
        && nounFollows(i + 1);
  }

  /** funds it, supports them with money; not: the support it provides. */
  boolean pronounObjectFollows(int i) {
    if (i + 1 >= words.size() || words.get(i + 1).atom() != null) {
      return false;
    }
    String next = words.get(i + 1).lower();
    return functionWords.objectPronoun(next) || next.equals("it") && closesAfter(i + 1);
  }

  /** Whether nothing follows a word that it could be the subject of. */
  private boolean closesAfter(int i) {
    if (i + 1 >= words.size() || dateAt(i + 1)) {
      return true;
    }
    Word next = words.get(i + 1);
    Tag tag = next.atom() != null ? Tag.NOUN : functionWords.tag(next.lower());
    return next.lower().equals("to")
        || tag == Tag.PREPOSITION
        || tag == Tag.CONJUNCTION
        || next.atom() == null && !Character.isLetterOrDigit(next.text().charAt(0));
  }

  boolean objectFollows(int i) {
    return i + 1 < words.size()
        && (determinerFollows(i)
            || words.get(i + 1).is(Atom.Kind.NOUN)
            || pronounObjectFollows(i)
            || Character.isDigit(words.get(i + 1).text().charAt(0))
            || functionWords.tag(words.get(i + 1).lower()) == Tag.NUMBER
            || nounFollows(i)
            || readings.get(i + 1).containsKey(Tag.PARTICIPLE) && nounFollows(i + 1)
            || functionWords.nounGerund(words.get(i + 1).lower()) && nounFollows(i + 1));
  }

  /** plans to, aims at, calls for; not: plans of, plans and, plans. */
  boolean complementFollows(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    Tag tag = next.atom() != null ? Tag.NOUN : functionWords.tag(next.lower());
    return next.lower().equals("to")
        || next.lower().equals("that")
        || tag == Tag.PREPOSITION && !next.lower().equals("of") && !next.lower().equals("by")
        // The programme offers:
        || next.is(":") && i + 2 == words.size()
        || next.is(Atom.Kind.DATE)
        // runs until December
        || functionWords.opensClause(next.lower()) && dateAt(i + 2)
        || readings.get(i + 1).containsKey(Tag.ADVERB);
  }

  /** a uniform, modern framework; detailed and practical advice: one of two adjectives. */
  boolean adjectiveList(int i) {
    return i + 3 < words.size()
        && (words.get(i + 1).is(",") || words.get(i + 1).is("and"))
        && (readings.get(i + 2).containsKey(Tag.ADJECTIVE)
            || readings.get(i + 2).containsKey(Tag.PARTICIPLE))
        && !readings.get(i + 2).containsKey(Tag.PLURAL)
        && functionWords.tag(words.get(i + 2).lower()) == null
        && (plainNoun(i + 3) && !plainVerb(i + 3) || words.get(i + 3).is(Atom.Kind.NOUN));
  }

  boolean plainVerb(int i) {
    return readings.get(i).containsKey(Tag.PAST) || readings.get(i).containsKey(Tag.GERUND);
  }

  /** starting July 1, beginning in May */
  boolean dayFollows(int i) {
    return dateAt(i + 1)
        || dateAt(i + 2) && functionWords.tag(words.get(i + 1).lower()) == Tag.PREPOSITION;
  }

  boolean dateAt(int i) {
    return i < words.size() && words.get(i).is(Atom.Kind.DATE);
  }
}

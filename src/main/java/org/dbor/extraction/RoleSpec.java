package org.dbor.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dbor.language.Case;
import org.dbor.vocabulary.Iris;

/**
 * What fills a role of a rule: where it stands and what it must be.
 *
 * <p>Written {@code name: place|place type|type}, with {@code !} after the name of a role without
 * which the rule says nothing. A place is a case ({@code object}), the head of an adnominal clause
 * ({@code head}), a place in a neighbouring clause ({@code next.object}, {@code previous.object},
 * {@code earlier.object}, {@code governor.object}, {@code served.object}), a phrase with the
 * particle of the case itself ({@code own.object}), {@code antecedent}, {@code latest}, {@code
 * anywhere} in the sentence, {@code deed}, what the clause says is done, or {@code purposed}, the
 * work whose purpose it tells. A type is a class that must be recognised ({@code Event}); with
 * {@code ~} it may stand anywhere in the phrase, not only at its end; with {@code =} it must have a
 * name of its own; with {@code *} anything nominal will do and becomes a member of the class, with
 * a lexical set in brackets if it ends in one of its nouns; {@code Date}, {@code Money} and {@code
 * Count(counter-set)} are values. {@code of(label-set)} before a type takes from the phrase the
 * noun of that set which it ends in: what is left is what the noun is of ({@code 배움터 예산}), and
 * where nothing is left it is what was named last. {@code first(type)} is the first that fills and
 * {@code rest(type)} the others: of those who sign together, one and its partners. {@code
 * listed(type)} fills only from a phrase with items of a list, {@code but(set)} before a type only
 * from one that ends in no noun of the set.
 *
 * @param places where to look, the first that is filled wins
 */
record RoleSpec(String name, boolean required, List<Place> places, Filler filler) {
  private static final Pattern SPEC =
      Pattern.compile("(?<name>\\w+)(?<required>!?):\\s*(?<places>[\\w.|]+)\\s+(?<filler>\\S+)");
  private static final Pattern OWNER = Pattern.compile("of\\((?<set>[\\w-]+)\\)(?<type>.+)");
  private static final Pattern EXCEPT = Pattern.compile("but\\((?<set>[\\w-]+)\\)(?<type>.+)");
  private static final Pattern LISTED = Pattern.compile("listed\\((?<type>.+)\\)");
  private static final Pattern SHARE = Pattern.compile("(?<share>first|rest)\\((?<type>.+)\\)");
  private static final Pattern COUNT = Pattern.compile("Count\\((?<set>[\\w-]+)\\)");

  RoleSpec {
    places = List.copyOf(places);
  }

  /** Which clause a place is in, seen from the clause that triggered the rule. */
  enum Where {
    HERE,
    /**
     * The same, but only what has the particle of the case itself; a subject of this kind stands in
     * a sentence that has no topic.
     */
    OWN,
    NEXT,
    PREVIOUS,
    /** The clause before the previous one. */
    EARLIER,
    GOVERNOR,
    /** The clause that a clause of purpose serves. */
    SERVED
  }

  /** A place: a case in a clause, the head of the clause, or the discourse before it. */
  sealed interface Place {
    record InCase(Where where, Case role) implements Place {}

    record Head() implements Place {}

    record Antecedent() implements Place {}

    /** What the document named last, however long ago: the subject of its labelled fields. */
    record Latest() implements Place {}

    /** Any phrase of the sentence, the first that fills. */
    record Anywhere() implements Place {}

    /** What the clause says is done: its object with the noun of its verb. */
    record Deed() implements Place {}

    /** The work whose purpose the clause tells, as {@link PurposeClauses} reads it. */
    record Purposed() implements Place {}
  }

  /** What may fill a role. */
  sealed interface Filler {
    /**
     * An entity of one of the classes.
     *
     * @param anywhere may stand before the end of the phrase
     * @param proper must have a name of its own, in languages where capitals tell that
     */
    record Typed(List<String> classes, boolean anywhere, boolean proper) implements Filler {
      public Typed {
        classes = List.copyOf(classes);
      }
    }

    /**
     * Any noun phrase, as a member of a class unless its own head noun tells a class below it.
     *
     * @param nouns lexical set in a form of which it must end
     */
    record Open(String classIri, Optional<String> nouns) implements Filler {}

    /**
     * What a noun at the end of the phrase is said of: the budget, the aim, the place of something.
     *
     * @param labels lexical set of such nouns
     */
    record Owner(String labels, Filler owner) implements Filler {}

    /**
     * What the phrase holds, unless it ends in a noun that tells something else.
     *
     * @param nouns lexical set of such nouns
     */
    record Except(String nouns, Filler of) implements Filler {}

    /**
     * Of several that fill, the first, or all but the first.
     *
     * @param first the first is meant
     */
    record Share(boolean first, Filler of) implements Filler {
      List<FilledRole> share(List<FilledRole> all) {
        return first ? all.stream().limit(1).toList() : all.stream().skip(1).toList();
      }
    }

    /** What fills in a phrase that holds items with a sign of a list ({@code △개방 △양성}). */
    record Listed(Filler of) implements Filler {}

    record DateValue() implements Filler {}

    record MoneyValue() implements Filler {}

    record CountValue(String counterSet) implements Filler {}
  }

  /**
   * Reads a specification.
   *
   * @throws IllegalArgumentException if it is not of the form above
   */
  static RoleSpec parse(String spec) {
    Matcher matcher = SPEC.matcher(spec.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + spec + "' is no role; expected 'name: place|place Type|Type'");
    }
    return new RoleSpec(
        matcher.group("name"),
        !matcher.group("required").isEmpty(),
        Arrays.stream(matcher.group("places").split("\\|")).map(RoleSpec::place).toList(),
        filler(matcher.group("filler")));
  }

  private static Place place(String name) {
    if (name.equals("head")) {
      return new Place.Head();
    }
    if (name.equals("antecedent")) {
      return new Place.Antecedent();
    }
    if (name.equals("latest")) {
      return new Place.Latest();
    }
    if (name.equals("anywhere")) {
      return new Place.Anywhere();
    }
    if (name.equals("deed")) {
      return new Place.Deed();
    }
    if (name.equals("purposed")) {
      return new Place.Purposed();
    }
    int dot = name.indexOf('.');
    Where where =
        dot < 0 ? Where.HERE : Where.valueOf(name.substring(0, dot).toUpperCase(Locale.ROOT));
    Case role = Case.valueOf(name.substring(dot + 1).toUpperCase(Locale.ROOT));
    return new Place.InCase(where, role);
  }

  private static Filler filler(String text) {
    Matcher owner = OWNER.matcher(text);
    if (owner.matches()) {
      return new Filler.Owner(owner.group("set"), filler(owner.group("type")));
    }
    Matcher except = EXCEPT.matcher(text);
    if (except.matches()) {
      return new Filler.Except(except.group("set"), filler(except.group("type")));
    }
    Matcher listed = LISTED.matcher(text);
    if (listed.matches()) {
      return new Filler.Listed(filler(listed.group("type")));
    }
    Matcher share = SHARE.matcher(text);
    if (share.matches()) {
      return new Filler.Share(share.group("share").equals("first"), filler(share.group("type")));
    }
    Matcher count = COUNT.matcher(text);
    if (count.matches()) {
      return new Filler.CountValue(count.group("set"));
    }
    return switch (text) {
      case "Date" -> new Filler.DateValue();
      case "Money" -> new Filler.MoneyValue();
      default -> text.startsWith("*") ? open(text.substring(1)) : typed(text);
    };
  }

  private static Filler open(String text) {
    int bracket = text.indexOf('(');
    return bracket < 0
        ? new Filler.Open(Iris.TERMS + text, Optional.empty())
        : new Filler.Open(
            Iris.TERMS + text.substring(0, bracket),
            Optional.of(text.substring(bracket + 1, text.length() - 1)));
  }

  private static Filler typed(String text) {
    return new Filler.Typed(
        Arrays.stream(text.replaceAll("[~=]", "").split("\\|"))
            .map(name -> Iris.TERMS + name)
            .toList(),
        text.startsWith("~"),
        text.startsWith("="));
  }

  /** Own classes that the specification names. */
  List<String> classes() {
    return classes(filler);
  }

  private static List<String> classes(Filler filler) {
    return switch (filler) {
      case Filler.Typed typed -> typed.classes();
      case Filler.Open open -> List.of(open.classIri());
      case Filler.Owner owner -> classes(owner.owner());
      case Filler.Share share -> classes(share.of());
      case Filler.Except except -> classes(except.of());
      case Filler.Listed listed -> classes(listed.of());
      default -> List.of();
    };
  }

  /** The lexical set that the specification names. */
  Optional<String> lexicalSet() {
    return switch (filler) {
      case Filler.CountValue count -> Optional.of(count.counterSet());
      case Filler.Open open -> open.nouns();
      case Filler.Owner owner -> Optional.of(owner.labels());
      case Filler.Except except -> Optional.of(except.nouns());
      default -> Optional.empty();
    };
  }
}

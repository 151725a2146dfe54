package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Turns names into entities: the document's own short names, the ontology's names, new ones. */
final class Names {
  private static final String STATUTE = Iris.TERMS + "Statute";

  private static final String LAW = "법";

  /** 안전법, 보호법: what a law is about is told. */
  private static final int LONG_LAW = 3;

  private static final Pattern JOINTS =
      Pattern.compile("\\s*[·・‧ㆍ,]\\s*|\\s+및\\s+|(?<=[가-힣])[와과] ");

  /** {@code 5대 추진전략}, {@code 7가지}: how many there are does not tell which. */
  static final Pattern COUNTED = Pattern.compile("\\d{1,3}(?:대|개|가지)");

  private static final String EVENT = Iris.TERMS + "Event";
  private static final String GOVERNMENT_BODY = Iris.TERMS + "GovernmentBody";

  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final ClassHierarchy classes;
  private final EntityMinter minter;
  private final String language;

  Names(
      Gazetteer gazetteer,
      Lexicon lexicon,
      ClassHierarchy classes,
      EntityMinter minter,
      String language) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.classes = classes;
    this.minter = minter;
    this.language = language;
  }

  /** Whether these are the names of a language. */
  boolean of(String code) {
    return language.equals(code);
  }

  /** Whether a name is that of an event that people apply for: 영상 공모전. */
  boolean contest(String name) {
    return of(Korean.CODE) && lexicon.set("contest-noun").stream().anyMatch(name::endsWith);
  }

  boolean isA(Entity entity, List<String> wanted) {
    return isA(entity.type(), wanted);
  }

  /** Whether a phrase ends in a noun for a kind of things, or is one. */
  boolean calledOne(String phrase, List<String> wanted) {
    return lexicon
        .classByHead(phrase)
        .or(() -> lexicon.classOfNoun(phrase))
        .filter(kind -> isA(kind, wanted))
        .isPresent();
  }

  boolean isA(String classIri, List<String> wanted) {
    for (String type : wanted) {
      if (classes.isA(classIri, type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one class is the other or below it, either way. */
  boolean related(String one, String other) {
    return classes.isA(one, other) || classes.isA(other, one);
  }

  String rootOf(Entity entity) {
    return classes.rootOf(entity.type());
  }

  /**
   * The entity of that name, by this document or by the ontology; of several the one of a class.
   */
  Optional<Entity> known(String name, List<String> preferred, Discourse discourse) {
    Optional<Entity> own = discourse.named(name);
    if (own.isPresent()) {
      return own;
    }
    List<Entity> candidates = elsewhere(name, discourse) ? List.of() : gazetteer.named(name);
    if (candidates.size() == 1) {
      return Optional.of(candidates.getFirst());
    }
    List<Entity> fitting =
        candidates.stream().filter(candidate -> isA(candidate, preferred)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** Whether a name that other countries share with Korea stands in a document about those. */
  boolean elsewhere(String name, Discourse discourse) {
    return discourse.abroad() && lexicon.set("shared-name").contains(name);
  }

  /**
   * An entity for a name of a class that the name itself must tell, or a known entity of it.
   *
   * @return empty if the name is not known and its last noun tells none of the classes, or if
   *     nothing but general words stand before that noun ({@code 관계 부처})
   */
  Optional<Entity> typed(String name, List<String> wanted, Discourse discourse) {
    Optional<Entity> known = known(name, wanted, discourse);
    if (known.isPresent()) {
      return known.filter(entity -> isA(entity, wanted));
    }
    return lexicon
        .classByHead(name)
        .filter(type -> wanted.stream().anyMatch(want -> classes.isA(type, want)))
        .filter(type -> specific(name))
        .map(type -> minted(type, List.of(name), discourse));
  }

  /** More than general words stand in a name. */
  private boolean specific(String name) {
    Set<String> general = lexicon.set("general-modifier");
    Predicate<String> says = word -> !general.contains(word) && !COUNTED.matcher(word).matches();
    List<String> words = Arrays.asList(name.split("\\s+"));
    // 정부과천청사 says which, 정부청사 does not.
    return words.size() == 1
        ? (topical(name) || lexicon.classOfNoun(name).isEmpty())
            && lexicon
                .head(name)
                // 온라인안전법 is a law of its own, 국제법 and 기존법 are none.
                .filter(head -> !head.classIri().equals(STATUTE) || head.form().length() < LONG_LAW)
                .filter(head -> lexicon.general(name, head))
                .isEmpty()
        : words.subList(0, words.size() - 1).stream().anyMatch(says);
  }

  /** 인공지능법, AI법: what a law is about tells which, unless it is a kind of law as 특별법 is. */
  private static boolean topical(String name) {
    return name.endsWith(LAW) && (name.length() > LONG_LAW + 1 || name.charAt(0) < 128);
  }

  /** An entity for any noun phrase, as a member of a class unless its head tells one below it. */
  Optional<Entity> open(List<String> names, String classIri, Discourse discourse) {
    List<String> cleaned = names.stream().map(this::clean).filter(n -> n.length() > 1).toList();
    if (cleaned.isEmpty()) {
      return Optional.empty();
    }
    for (String name : cleaned) {
      Optional<Entity> known = known(name, List.of(classIri), discourse);
      if (known.isPresent()) {
        return known;
      }
    }
    String type =
        lexicon
            .classByHead(cleaned.getFirst())
            .filter(told -> classes.isA(told, classIri))
            .orElse(classIri);
    return Optional.of(minted(type, cleaned, discourse));
  }

  /**
   * What a name is of: something of a class that the ontology or the document calls so, else
   * something new.
   *
   * @param known IRI of the class that what is known is of
   * @param minted IRI of the class that something new is of
   */
  Entity called(String name, String known, String minted, Discourse discourse) {
    return known(name, List.of(known), discourse)
        .orElseGet(() -> minted(minted, List.of(name), discourse));
  }

  /** The same, unless what is known by the name is of no such class. */
  Entity ofClass(String name, String wanted, String minted, Discourse discourse) {
    return ofClass(name, List.of(wanted), minted, discourse);
  }

  /** The same, where what is known may be of any of several classes. */
  Entity ofClass(String name, List<String> wanted, String minted, Discourse discourse) {
    return known(name, wanted, discourse)
        .filter(entity -> isA(entity, wanted))
        .orElseGet(() -> minted(minted, List.of(name), discourse));
  }

  /** The same, where both are of one class. */
  Entity called(String name, String classIri, Discourse discourse) {
    return called(name, classIri, classIri, discourse);
  }

  /** A new entity, the same for the same name throughout the document. */
  Entity minted(String type, List<String> names, Discourse discourse) {
    Entity entity = discourse.minted(type, names, () -> minter.mint(type, names, language));
    names.forEach(name -> discourse.name(name, entity));
    return entity;
  }

  /**
   * An event that has no name, by what it is called: the one that this document called so, unless
   * that was on another day, or else a new one. Its address is that of no other document's and of
   * no other day's.
   */
  Entity unnamedEvent(String phrase, Optional<String> day, Discourse discourse) {
    EventsTold events = discourse.events();
    Optional<Entity> told = events.called(phrase, day);
    if (told.isPresent()) {
      return told.get();
    }
    Entity event =
        minter.mint(EVENT, phrase, language, events.document() + day.map(d -> '\n' + d).orElse(""));
    events.add(phrase, event);
    day.ifPresent(d -> events.held(event, d));
    return event;
  }

  /**
   * An instrument or plan that has no name, by what this document says of it; no other's is the
   * same.
   */
  Entity unnamedWork(String type, String phrase, Discourse discourse) {
    return minter.mint(type, phrase, language, discourse.events().document());
  }

  /**
   * The government of a known town or province: 서울시는. It shares the names of the place that end in
   * such a noun, so the document's word for the place is not taken for it from then on.
   *
   * @param endings nouns for municipalities
   */
  Entity governmentOf(Entity place, Set<String> endings) {
    List<String> names =
        place.labels().stream()
            .filter(label -> label.language().equals(language))
            .map(Label::text)
            .filter(name -> endings.stream().anyMatch(name::endsWith))
            .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(n -> n))
            .toList();
    return minter.mint(GOVERNMENT_BODY, names, language);
  }

  /** The place of a body where something happens: its name stays the name of the body. */
  Entity venueAt(String body) {
    return minter.mint(Iris.TERMS + "Venue", List.of(body), language);
  }

  /** Without words that are no part of a name: 새로운 …, … 추진. */
  private String clean(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    while (words.size() > 1 && lexicon.set("leading-word").contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && lexicon.set("light-noun").contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /**
   * The entities of a quoted coordination ({@code 점검표·안내서}): several where the last noun of every
   * part tells a class; a modifier before the first part holds for all.
   */
  List<Entity> coordinated(String quoted, Discourse discourse) {
    String[] parts = JOINTS.split(quoted);
    if (parts.length < 2) {
      return List.of();
    }
    String modifier = parts[0].contains(" ") ? parts[0].replaceAll("\\s\\S+$", "") : "";
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      Optional<String> type = lexicon.classByHead(parts[i]);
      if (type.isEmpty()) {
        return List.of();
      }
      String full =
          i == 0 || modifier.isEmpty() || parts[i].contains(" ")
              ? parts[i]
              : modifier + " " + parts[i];
      List<String> names = full.equals(parts[i]) ? List.of(full) : List.of(full, parts[i]);
      entities.add(
          known(full, List.of(type.get()), discourse)
              .orElseGet(() -> minted(type.get(), names, discourse)));
    }
    return entities;
  }
}

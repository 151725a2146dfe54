package org.dbor.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a document has said so far: its own short names, the last day told, what was named lately.
 * One per document, used by one thread.
 */
final class Discourse {
  /** How many sentences back a left-out noun may point. */
  private static final int REACH = 2;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Optional<LocalDate> issued;
  private final Map<String, Entity> names = new HashMap<>();
  private final Map<Character, SortedMap<String, Entity>> namesByFirst = new HashMap<>();
  private final List<Renamed> renamed = new ArrayList<>();
  private final List<Recent> recent = new ArrayList<>();
  private final List<String> quoted = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<ListItems.Pending> pending = Optional.empty();
  private Optional<String> bullet = Optional.empty();
  private final Outline outline = new Outline();
  private Optional<Entity> subject = Optional.empty();
  private Optional<Entity> speaker = Optional.empty();
  private final Map<String, String> introduced = new HashMap<>();
  private Optional<ListIntroduction> list = Optional.empty();
  private Optional<Recent> told = Optional.empty();
  private Optional<Heading> heading = Optional.empty();
  private int sentence;

  /** A name that was given, and what it named before, or null. */
  private record Renamed(String key, Entity before) {}

  /** A label on a line of its own, and the kind of bullet before it. */
  record Heading(String label, String bullet) {}

  /**
   * An entity as last named.
   *
   * @param names all it is called, without the year or version at the end
   */
  record Recent(Entity entity, String text, int sentence, List<String> names) {
    Recent(Entity entity, String text, int sentence) {
      this(entity, text, sentence, names(entity, text));
    }

    private static List<String> names(Entity entity, String text) {
      List<String> names = new ArrayList<>(entity.labels().size() + 1);
      names.add(unnumbered(text));
      for (Label label : entity.labels()) {
        names.add(unnumbered(label.text()));
      }
      return names;
    }

    private boolean named(String noun) {
      for (String name : names) {
        if (name.endsWith(noun)) {
          return true;
        }
      }
      return false;
    }

    private boolean acted(String noun, Set<String> acts) {
      int space = text.lastIndexOf(' ');
      return space >= noun.length()
          && text.startsWith(noun, space - noun.length())
          && acts.contains(text.substring(space + 1));
    }
  }

  /** A person and the post in which the document named them. */
  private record Post(Entity person, String title) {}

  Discourse(Optional<LocalDate> issued) {
    this.issued = issued;
  }

  /** Under which items of its lists the document is. */
  Outline outline() {
    return outline;
  }

  /** Notes what the document itself is, by its title. */
  void subject(Entity work) {
    subject = Optional.of(work);
  }

  /** What the document itself is: 본 계획. */
  Optional<Entity> subject() {
    return subject;
  }

  /** Notes who says I in the document. */
  void speaker(Entity person) {
    speaker = Optional.of(person);
  }

  /** Who says I in the document. */
  Optional<Entity> speaker() {
    return speaker;
  }

  /**
   * Notes a thing by the noun of its kind, before anything is said of it: a certification scheme.
   */
  void introduce(String noun, String phrase) {
    introduced.put(noun, phrase);
  }

  /** The phrase that introduced a thing of a kind last. */
  Optional<String> introduced(String noun) {
    return Optional.ofNullable(introduced.get(noun));
  }

  /** Notes a sentence whose items follow on lines of their own, or that none does. */
  void listBegins(Optional<ListIntroduction> introduction) {
    list = introduction;
  }

  /** The sentence whose items follow. */
  Optional<ListIntroduction> list() {
    return list;
  }

  /** Notes a heading that is a label, with the kind of its bullet, or that none holds any more. */
  void heading(Optional<Heading> label) {
    heading = label;
  }

  /** The heading that the lines stand under. */
  Optional<Heading> heading() {
    return heading;
  }

  void nextSentence() {
    told.ifPresent(recent::add);
    told = Optional.empty();
    sentence++;
  }

  /** Notes what a labelled line tells of, so that the next line tells of it too. */
  void told(Entity entity, String text) {
    told = Optional.of(new Recent(entity, text, sentence));
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  Optional<ClaimObject.Value> resolve(DateExpression expression) {
    return DateResolver.resolve(expression, issued, lastDay);
  }

  /** Notes a day, so that 이날 can point to it. */
  void dayTold(ClaimObject.Value value) {
    if (value.datatype().endsWith("#date")) {
      lastDay = Optional.of(LocalDate.parse(value.lexicalForm()));
    }
  }

  void name(String text, Entity entity) {
    String key = NameKey.of(text);
    renamed.add(new Renamed(key, names.get(key)));
    set(key, entity);
  }

  /** Gives a key its entity, or with null takes it away. */
  private void set(String key, Entity entity) {
    names.compute(key, (same, before) -> entity);
    if (!key.isEmpty()) {
      namesByFirst
          .computeIfAbsent(key.charAt(0), first -> new TreeMap<>(LONGEST_FIRST))
          .compute(key, (same, before) -> entity);
    }
  }

  /** How much the document has said so far. */
  record Checkpoint(int names, int recent) {}

  Checkpoint checkpoint() {
    return new Checkpoint(renamed.size(), recent.size());
  }

  /**
   * Forgets what was named since: a frame that is not filled says nothing of what its words are.
   */
  void rollback(Checkpoint checkpoint) {
    while (renamed.size() > checkpoint.names()) {
      Renamed last = renamed.removeLast();
      set(last.key(), last.before());
    }
    while (recent.size() > checkpoint.recent()) {
      recent.removeLast();
    }
  }

  /** An entity that this document gave this name. */
  Optional<Entity> named(String text) {
    return Optional.ofNullable(names.get(NameKey.of(text)));
  }

  /** Keys of the names this document gave that begin with a character, the longest first. */
  SortedMap<String, Entity> namesFrom(char first) {
    return namesByFirst.getOrDefault(first, Collections.emptySortedMap());
  }

  /** The entity, which later sentences may point to by its label in a language. */
  Entity noted(Entity entity, String language) {
    mentioned(entity, entity.label(language));
    return entity;
  }

  void mentioned(Entity entity, String text) {
    recent.add(new Recent(entity, text, sentence));
  }

  /**
   * What a noun with or without 이번 points to ({@code 포럼은}): of what was named so far, the last
   * whose name ends in the noun.
   */
  Optional<Recent> endingIn(String noun, Predicate<Entity> test) {
    return endingIn(noun, Set.of(), test);
  }

  /**
   * The same, also where a noun for the act follows in the name: 평가 도구는 after 평가 도구 개발.
   *
   * @param acts nouns that may end a name after the noun
   */
  Optional<Recent> endingIn(String noun, Set<String> acts, Predicate<Entity> test) {
    for (Recent candidate : recent.reversed()) {
      if ((candidate.named(noun) || candidate.acted(noun, acts)) && test.test(candidate.entity())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Notes a name in quotation marks that nothing has told the kind of. */
  void quoted(String name) {
    quoted.add(name);
  }

  /** The last name in quotation marks whose last word is a noun: ‘모두의 AI 배움터’ for 배움터는. */
  Optional<String> quotedEndingIn(String noun) {
    String end = " " + noun;
    return quoted.reversed().stream().filter(name -> name.endsWith(end)).findFirst();
  }

  /** Without the year or version at its end. */
  private static String unnumbered(String name) {
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || name.charAt(end - 1) == '.')) {
      end--;
    }
    return name.substring(0, end).stripTrailing();
  }

  /** Notes that the lines to come fill a role. */
  void pending(ListItems.Pending frame) {
    pending = Optional.of(frame);
    bullet = Optional.empty();
  }

  void noPending() {
    pending = Optional.empty();
  }

  Optional<ListItems.Pending> pending() {
    return pending;
  }

  /** Whether a line has the bullet of the list; the first line tells which that is. */
  boolean sameBullet(String kind) {
    bullet = bullet.or(() -> Optional.of(kind));
    return bullet.get().equals(kind);
  }

  /** Notes the post in which a person was named. */
  void post(Entity person, String title) {
    posts.add(new Post(person, title));
  }

  /** The person of a surname and post told before: 조 장관 after 조현서 외교부 장관. */
  Optional<Entity> holder(String surname, String title) {
    return posts.reversed().stream()
        .filter(post -> post.title().endsWith(title) || title.endsWith(post.title()))
        .map(Post::person)
        .filter(person -> person.labels().stream().anyMatch(l -> l.text().startsWith(surname)))
        .findFirst();
  }

  /** What was named last among what passes a test. */
  Optional<Recent> latest(Predicate<Entity> test) {
    return recent.reversed().stream().filter(one -> test.test(one.entity())).findFirst();
  }

  /** What the sentence before this one named, in text order. */
  List<Recent> justBefore() {
    return recent.stream().filter(named -> named.sentence() == sentence - 1).toList();
  }

  /** What was named most often among what passes a test, of several the last. */
  Optional<Recent> frequent(Predicate<Entity> test, int reach) {
    Map<Entity, Integer> times = new HashMap<>();
    Optional<Recent> best = Optional.empty();
    for (Recent candidate : recent) {
      if (sentence - candidate.sentence() <= reach && test.test(candidate.entity())) {
        times.merge(candidate.entity(), 1, Integer::sum);
        if (best.isEmpty() || times.get(candidate.entity()) >= times.get(best.get().entity())) {
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** The only thing of its kind that the document has named, if there is just one. */
  Optional<Recent> only(Predicate<Entity> test) {
    List<Recent> all = recent.stream().filter(one -> test.test(one.entity())).toList();
    return all.stream().map(Recent::entity).distinct().count() == 1
        ? Optional.of(all.getLast())
        : Optional.empty();
  }

  /** The last things of a kind, in the order of the text, if there are that many. */
  List<Recent> last(int number, Predicate<Entity> test, int reach) {
    List<Recent> found = new ArrayList<>();
    for (Recent candidate : recent.reversed()) {
      if (sentence - candidate.sentence() > reach || found.size() == number) {
        break;
      }
      if (test.test(candidate.entity())
          && found.stream().noneMatch(one -> one.entity().equals(candidate.entity()))) {
        found.addFirst(candidate);
      }
    }
    return found.size() == number ? found : List.of();
  }

  /** What was named last, not more than two sentences ago, among what passes a test. */
  Optional<Recent> antecedent(Predicate<Entity> test) {
    return antecedent(test, REACH);
  }

  /**
   * What was named last among what passes a test.
   *
   * @param reach how many sentences ago at most
   */
  Optional<Recent> antecedent(Predicate<Entity> test, int reach) {
    for (Recent candidate : recent.reversed()) {
      if (sentence - candidate.sentence() > reach) {
        return Optional.empty();
      }
      if (test.test(candidate.entity())) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}

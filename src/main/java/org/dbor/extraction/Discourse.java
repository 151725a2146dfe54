package org.dbor.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dbor.document.SourceDocument;

/**
 * What a document has said so far: its own short names, the last day told, what was named lately.
 * One per document, used by one thread.
 */
final class Discourse {
  private final Optional<LocalDate> issued;
  private final EventsTold events;
  private final GivenNames names = new GivenNames();
  private final RecentMentions recent = new RecentMentions();
  private final List<String> quoted = new ArrayList<>();
  private final List<List<RecentMention>> together = new ArrayList<>();
  private final Map<Spelt, Entity> minted = new HashMap<>();
  private Optional<Entity> publisher = Optional.empty();
  private Optional<String> issuer = Optional.empty();
  private Optional<Entity> headed = Optional.empty();
  private final List<Post> posts = new ArrayList<>();
  private Optional<LocalDate> lastDay = Optional.empty();
  private Optional<ListItems.Pending> pending = Optional.empty();
  private Optional<String> bullet = Optional.empty();
  private final Outline outline = new Outline();
  private Optional<Entity> subject = Optional.empty();
  private Optional<Entity> speaker = Optional.empty();
  private Optional<FilledRole> above = Optional.empty();
  private final Map<String, String> introduced = new HashMap<>();
  private Optional<ListIntroduction> list = Optional.empty();
  private Optional<RecentMention> told = Optional.empty();
  private Optional<Heading> heading = Optional.empty();
  private boolean abroad;
  private boolean speech;
  private boolean notice;
  private boolean signing;
  private Optional<String> ceremony = Optional.empty();
  private boolean answers;
  private Optional<String> question = Optional.empty();
  private NamedWorks works = NamedWorks.NONE;
  private Map<String, EnglishAnnouncedWorks.Announced> announced = Map.of();

  /** A label on a line of its own, and the kind of bullet before it. */
  record Heading(String label, String bullet) {}

  /** What an entity that nobody lists is called, and its class. */
  private record Spelt(String type, List<String> names) {
    private Spelt {
      names = List.copyOf(names);
    }
  }

  /** A person and the post in which the document named them. */
  private record Post(Entity person, String title) {}

  /**
   * Of a document of which nothing is read yet.
   *
   * @param digest of its text, which tells it from others
   */
  Discourse(Optional<LocalDate> issued, String digest) {
    this.issued = issued;
    this.events = new EventsTold(digest);
  }

  static Discourse of(SourceDocument document) {
    return new Discourse(document.metadata().issued(), document.digest());
  }

  /** What it has told of its events. */
  EventsTold events() {
    return events;
  }

  /** Under which items of its lists the document is. */
  Outline outline() {
    return outline;
  }

  /** Notes the body that published the document. */
  void publisher(Entity body) {
    publisher = Optional.of(body);
  }

  /** Notes the name of who is known to have issued the document, whoever speaks in it. */
  void issuer(String name) {
    issuer = Optional.of(name);
  }

  /** Whose officers its contact lines name, and whose reporters its byline. */
  Optional<String> issuer() {
    return issuer;
  }

  /** Notes which works the document names. */
  void works(NamedWorks named) {
    works = named;
  }

  /** Notes the event that the head of the document names. */
  void headed(Entity event) {
    headed = Optional.of(event);
  }

  /** The event at which a speech is given, or of which a record is. */
  Optional<Entity> headed() {
    return headed;
  }

  /** The works that the document names, later ones, too. */
  NamedWorks works() {
    return works;
  }

  /** Notes what sentences, by their texts, tell of before it is named. */
  void announced(Map<String, EnglishAnnouncedWorks.Announced> works) {
    announced = Map.copyOf(works);
  }

  /** What a sentence tells of that is named later. */
  Optional<EnglishAnnouncedWorks.Announced> announcedIn(String sentence) {
    return Optional.ofNullable(announced.get(sentence));
  }

  /** Who published the document: 협회는, where no other was named. */
  Optional<Entity> publisher() {
    return publisher;
  }

  /** Notes what the document itself is, by its title. */
  void subject(Entity work) {
    subject = Optional.of(work);
  }

  /** What the document itself is: 본 계획. */
  Optional<Entity> subject() {
    return subject;
  }

  /** Notes who stands alone on a line, or that nobody does. */
  void line(Optional<FilledRole> person) {
    above = person;
  }

  /** Who stands alone on the line before. */
  Optional<FilledRole> above() {
    return above;
  }

  /** Notes that the document answers questions on its subject. */
  void setAnswers() {
    answers = true;
  }

  /** What the document answers questions on: an answer often leaves it out. */
  Optional<Entity> askedAbout() {
    return answers ? subject : Optional.empty();
  }

  /** Notes as what the answer to a question is read, or that none was asked. */
  void question(Optional<String> label) {
    question = label;
  }

  /** As what the answer to the question just asked is read: {@code 시행일:} after 언제. */
  Optional<String> question() {
    return question;
  }

  /** Notes that the document is a notice. */
  void setNotice() {
    notice = true;
  }

  /** Whether the document is a notice, by its title. */
  boolean notice() {
    return notice;
  }

  /** Notes whether the line just read was the date above a signature. */
  void setSigning(boolean dateAbove) {
    signing = dateAbove;
  }

  /** Whether the line before was the date above a signature. */
  boolean signing() {
    return signing;
  }

  /** Notes by which noun the document speaks of the ceremony of a signing, or that it does not. */
  void ceremony(Optional<String> noun) {
    ceremony = noun;
  }

  /** By which noun the document speaks of the ceremony of a signing that is still to be told. */
  Optional<String> ceremony() {
    return ceremony;
  }

  /** Notes that the document is a speech. */
  void setSpeech() {
    speech = true;
  }

  /** Whether the document is a speech, by its title. */
  boolean speech() {
    return speech;
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
    recent.nextSentence();
  }

  /** Notes what a labelled line tells of, so that the next line tells of it too. */
  void told(Entity entity, String text) {
    told = Optional.of(recent.now(entity, text));
  }

  Optional<LocalDate> issued() {
    return issued;
  }

  Optional<ClaimObject.Value> resolve(DateExpression expression) {
    return DateResolver.resolve(expression, issued, lastDay);
  }

  /** The value of a date that a sentence tells, by the tense of what it says of it. */
  Optional<ClaimObject.Value> resolve(Mention.Date date, SentenceReading reading) {
    return resolve(reading.coming(date.span()) ? date.expression().coming() : date.expression());
  }

  /** Notes a day, so that 이날 can point to it. */
  void dayTold(ClaimObject.Value value) {
    if (value.datatype().endsWith("#date")) {
      lastDay = Optional.of(LocalDate.parse(value.lexicalForm()));
    }
  }

  /**
   * The new entity of a class and names, made once: frames try the same words again and again, and
   * forget them where they are not filled.
   */
  Entity minted(String type, List<String> spellings, Supplier<Entity> mint) {
    return minted.computeIfAbsent(new Spelt(type, spellings), key -> mint.get());
  }

  /** How much the document has said so far. */
  record Checkpoint(int names, int recent) {}

  Checkpoint checkpoint() {
    return new Checkpoint(names.size(), recent.size());
  }

  /** The entity, which later sentences may point to by its label in a language. */
  Entity noted(Entity entity, String language) {
    mentioned(entity, entity.label(language));
    return entity;
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

  /** The last name in quotation marks that nothing has told the kind of. */
  Optional<String> lastQuoted() {
    return quoted.isEmpty() ? Optional.empty() : Optional.of(quoted.getLast());
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
    return holder(title, name -> name.startsWith(surname));
  }

  /** The person of a post told before whose name ends in a word: 살로넨 청장 after 안니카 살로넨 청장. */
  Optional<Entity> holderLastNamed(String word, String title) {
    return holder(title, name -> name.endsWith(" " + word));
  }

  private Optional<Entity> holder(String title, Predicate<String> name) {
    return posts.reversed().stream()
        .filter(post -> post.title().endsWith(title) || title.endsWith(post.title()))
        .map(Post::person)
        .filter(person -> person.labels().stream().anyMatch(label -> name.test(label.text())))
        .findFirst();
  }

  /**
   * Forgets what was named since: a frame that is not filled says nothing of what its words are.
   */
  void rollback(Checkpoint checkpoint) {
    names.cut(checkpoint.names());
    recent.cut(checkpoint.recent());
  }

  void name(String text, Entity entity) {
    names.give(text, entity);
  }

  /** The document is about other countries: names that they share with Korea are not Korean. */
  void setAbroad() {
    abroad = true;
  }

  boolean abroad() {
    return abroad;
  }

  /** An entity that this document gave this name. */
  Optional<Entity> named(String text) {
    return names.named(text);
  }

  /** Keys of the names this document gave that begin with a character, the longest first. */
  SortedMap<String, Entity> namesFrom(char first) {
    return names.namesFrom(first);
  }

  void mentioned(Entity entity, String text) {
    recent.add(recent.now(entity, text));
  }

  /** Notes those that a sentence names as doing something together. */
  void together(List<RecentMention> group) {
    together.add(List.copyOf(group));
  }

  /** Those of a kind that were named together last, so many and no more. */
  List<RecentMention> together(int number, Predicate<Entity> test) {
    return together.reversed().stream()
        .filter(group -> group.size() == number)
        .filter(group -> group.stream().map(RecentMention::entity).allMatch(test))
        .findFirst()
        .orElse(List.of());
  }

  /** Notes what a phrase pointed to. */
  void mentioned(FilledRole role) {
    if (role.object() instanceof ClaimObject.Named named) {
      mentioned(named.entity(), role.text());
    }
  }

  /** Notes what a work is said to consist of. */
  void part(Entity part, FilledRole whole) {
    if (whole.object() instanceof ClaimObject.Named named) {
      recent.part(part, recent.now(named.entity(), whole.text()));
    }
  }

  /** What was named so far. */
  RecentMentions recent() {
    return recent;
  }
}

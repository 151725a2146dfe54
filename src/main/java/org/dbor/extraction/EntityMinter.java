package org.dbor.extraction;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dbor.vocabulary.Iris;

/**
 * Gives an address to a name that the ontology does not know.
 *
 * <p>The slug is the romanised name and eight hex digits of the SHA-256 of its key, so the same
 * name has the same address in every document and two names never share one.
 */
final class EntityMinter {
  private static final int SLUG_LENGTH = 48;
  private static final HangulRomanizer HANGUL = new HangulRomanizer();

  /** For what Hangul leaves: other scripts, accents, typographic punctuation. */
  private static final Transliterator REST = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  private final ClassHierarchy classes;

  EntityMinter(ClassHierarchy classes) {
    this.classes = classes;
  }

  /**
   * A new entity.
   *
   * @param type IRI of its class
   * @param names preferred name first
   */
  Entity mint(String type, List<String> names, String language) {
    String root = classes.rootOf(type);
    String segment = NameKey.kebab(root.substring(Iris.TERMS.length()));
    List<Label> labels = names.stream().map(name -> new Label(name, language)).toList();
    return new Entity(Iris.entity(segment, slug(names.getFirst())), type, labels, false);
  }

  /**
   * A new entity that is called as others are, which something else tells apart: no name, but what
   * it is.
   *
   * @param distinction what tells it from others that are called so
   */
  Entity mint(String type, String phrase, String language, String distinction) {
    String segment = NameKey.kebab(classes.rootOf(type).substring(Iris.TERMS.length()));
    String slug = slug(phrase, NameKey.of(phrase) + '\n' + distinction);
    return new Entity(
        Iris.entity(segment, slug), type, List.of(new Label(phrase, language)), false);
  }

  static String slug(String name) {
    return slug(name, NameKey.of(name));
  }

  private static String slug(String name, String key) {
    String slug = words(latin(name).toLowerCase(Locale.ROOT));
    if (slug.length() > SLUG_LENGTH) {
      int whole = slug.lastIndexOf('-', SLUG_LENGTH - 1);
      slug = slug.substring(0, whole < 0 ? SLUG_LENGTH : whole);
    }
    String hash = digest(key);
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  /** Letters and digits, with one hyphen for whatever stands between them. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        words.append(between && !words.isEmpty() ? "-" : "").append(c);
        between = false;
      } else {
        between = true;
      }
    }
    return words.toString();
  }

  private static String latin(String name) {
    String latin = HANGUL.romanize(name);
    if (latin.chars().allMatch(c -> c < 0x80)) {
      return latin;
    }
    synchronized (REST) {
      return REST.transliterate(latin);
    }
  }

  private static String digest(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.dbor.web.pages;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.dbor.vocabulary.Wording;

/**
 * The words of the pages, from {@code messages_ko.properties} and {@code messages_en.properties}.
 */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(
          language,
          new Messages(Wording.of(Messages.class, "messages_" + language.code() + ".properties")));
    }
  }

  private final Properties texts;

  private Messages(Properties texts) {
    this.texts = texts;
  }

  static Messages in(Language language) {
    return ALL.get(language);
  }

  /** The text of a key, with its places filled; the key itself where there is none. */
  public String get(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      return key;
    }
    return values.length == 0 ? text : new MessageFormat(text, Locale.ROOT).format(values);
  }

  /** The text of a key, if there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.getProperty(key));
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}

package org.dbor.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: schema.org in JSON-LD first, then Open Graph and other {@code meta}
 * elements, then the elements of the page.
 */
final class HtmlMetadata {
  private static final Pattern DAY =
      Pattern.compile("^\\s*(\\d{4})[-./]?(\\d{2})[-./]?(\\d{2})(?!\\d{1,3}$)");
  private static final Pattern ARTICLE_TYPE = Pattern.compile("(?:Article|BlogPosting|Report)$");

  private final Document page;
  private final Optional<JsonObject> article;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.article =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> objects(script.data()).stream())
            .filter(HtmlMetadata::isArticle)
            .findFirst();
  }

  static DocumentMetadata of(Document page) {
    return new HtmlMetadata(page).read();
  }

  private DocumentMetadata read() {
    String language = page.select("html").attr("lang");
    return new DocumentMetadata(
        structured("headline")
            .or(() -> meta("og:title", "twitter:title", "dc.title"))
            .or(() -> Optional.of(page.title()).filter(Predicate.not(String::isBlank))),
        structured("author").or(() -> meta("author", "article:author", "dc.creator")),
        structured("publisher").or(() -> meta("og:site_name", "dc.publisher")),
        structured("datePublished")
            .or(
                () ->
                    meta(
                        "article:published_time",
                        "og:article:published_time",
                        "datepublished",
                        "pubdate",
                        "dc.date.issued",
                        "dc.date",
                        "date"))
            .or(this::timeElement)
            .flatMap(HtmlMetadata::day),
        language.isBlank() ? Languages.UNDETERMINED : language,
        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
            .map(link -> link.attr("href"))
            .or(() -> meta("og:url"))
            .filter(address -> address.startsWith("http")),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The first of the names that the page has a value for. */
  private Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            element.attr("property").equalsIgnoreCase(name)
                || element.attr("name").equalsIgnoreCase(name)
                || element.attr("itemprop").equalsIgnoreCase(name);
        if (named && !element.attr("content").isBlank()) {
          return Optional.of(element.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  /** A time marked as the publication's, or the only one of the page. */
  private Optional<String> timeElement() {
    return Optional.ofNullable(page.selectFirst("time[itemprop=datePublished], time[pubdate]"))
        .or(
            () ->
                Optional.of(page.select("time[datetime]"))
                    .filter(times -> times.size() == 1)
                    .map(List::getFirst))
        .map(time -> time.attr("datetime"));
  }

  /** The day as it is written, in the zone it is written in. */
  private static Optional<LocalDate> day(String value) {
    Matcher matcher = DAY.matcher(value);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> structured(String key) {
    return article.map(object -> object.get(key)).flatMap(HtmlMetadata::words);
  }

  /** A text, the name of an object, or the first of several. */
  private static Optional<String> words(JsonValue value) {
    if (value == null) {
      return Optional.empty();
    }
    if (value.isString()) {
      return Optional.of(value.getAsString().value().strip()).filter(text -> !text.isEmpty());
    }
    if (value.isObject()) {
      return words(value.getAsObject().get("name"));
    }
    return value.isArray()
        ? value.getAsArray().stream().flatMap(item -> words(item).stream()).findFirst()
        : Optional.empty();
  }

  private static boolean isArticle(JsonObject object) {
    JsonValue type = object.get("@type");
    if (type != null && type.isArray()) {
      return type.getAsArray().stream()
          .anyMatch(item -> words(item).filter(ARTICLE_TYPE.asPredicate()).isPresent());
    }
    return words(type).filter(ARTICLE_TYPE.asPredicate()).isPresent();
  }

  /** The objects of a block, those of a list or {@code @graph} included; none if it is broken. */
  private static List<JsonObject> objects(String json) {
    List<JsonObject> objects = new ArrayList<>();
    try {
      collect(JSON.parseAny(json), objects);
    } catch (JsonException e) {
      // Broken structured data are common; the page's other marks and its text are still good.
      return List.of();
    }
    return objects;
  }

  private static void collect(JsonValue value, List<JsonObject> objects) {
    if (value.isArray()) {
      value.getAsArray().forEach(item -> collect(item, objects));
    } else if (value.isObject()) {
      objects.add(value.getAsObject());
      JsonValue graph = value.getAsObject().get("@graph");
      if (graph != null) {
        collect(graph, objects);
      }
    }
  }
}

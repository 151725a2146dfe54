package org.dbor.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dbor.language.Lexicon;
import org.dbor.vocabulary.Iris;

/** Learns further names that a document gives, and measures it introduces. */
final class EnglishAliases {
  private static final String ORGANIZATION = Iris.TERMS + "Organization";
  private static final List<String> PERSON = List.of(Iris.TERMS + "Person");

  private final Gazetteer gazetteer;
  private final Names names;
  private final Pattern aliasPattern;
  private final Pattern introducing;

  private static final Pattern OF_COUNTRY =
      Pattern.compile(" (?:of|in) (?:the )?\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)? ");

  /** (the “Guide”), ("MinLaw") */
  private static final Pattern QUOTED =
      Pattern.compile(
          "^(?:the )?[“\"‘'](?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}&-]+(?:"
              + " [\\p{L}\\p{N}&-]+){0,4})[”\"’']$");

  EnglishAliases(Gazetteer gazetteer, Names names, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.introducing =
        Pattern.compile(
            "(?<!\\p{L})[Aa]n? (?<phrase>(?:\\p{Ll}[\\p{L}-]* ){0,3}(?<noun>"
                + Alternation.of(lexicon.set("measure-noun"))
                + "))(?![\\p{L}-])");
    this.aliasPattern =
        Pattern.compile(
            "^(?<acronym>\\p{Lu}[\\p{L}\\p{N}&-]{1,11}(?: \\d[\\d.]{0,3})?)$|(?:"
                + Alternation.of(lexicon.set("alias-marker"))
                + "),? (?:to as )?[\"“‘']?(?:the )?(?<name>\\p{Lu}[\\p{L} ]*)");
  }

  /** Ministry of Science and ICT (MSIT); Naver (hereinafter “the company”). */
  void find(String text, List<Mention> structural, List<Mention> inner, Discourse discourse) {
    for (Mention aside : structural) {
      if (!(aside instanceof Mention.Aside)) {
        continue;
      }
      Matcher alias =
          aliasPattern.matcher(text).region(aside.span().start() + 1, aside.span().end() - 1);
      if (!alias.find()) {
        quoted(text, aside, inner, discourse);
        continue;
      }
      String name = alias.group("acronym") != null ? alias.group("acronym") : alias.group("name");
      Stream.concat(inner.stream(), structural.stream())
          .filter(mention -> endsBefore(text, mention, aside, alias.group("acronym")))
          .filter(Mention.Named.class::isInstance)
          .map(Mention.Named.class::cast)
          // Jane Roe (Kakao): where she works, and not what she is called.
          .filter(named -> alias.group("acronym") == null || !names.isA(named.entity(), PERSON))
          .findFirst()
          .ifPresent(
              named -> {
                List<Entity> same = named.entity().known() ? List.of() : gazetteer.named(name);
                if (same.size() == 1 && names.isA(same.getFirst(), List.of(ORGANIZATION))) {
                  // The short name tells that the long one is another spelling of a known name.
                  replace(inner, named, same.getFirst());
                  discourse.name(named.text(), same.getFirst());
                } else {
                  discourse.name(name, named.entity());
                }
              });
    }
  }

  /** Whether the brackets follow a name, or its country, which the short name leaves out. */
  private static boolean endsBefore(String text, Mention mention, Mention aside, String acronym) {
    int end = mention.span().end();
    int bracket = aside.span().start();
    return end == bracket - 1
        || acronym != null
            && end < bracket
            && text.charAt(mention.span().start()) == acronym.charAt(0)
            && OF_COUNTRY.matcher(text).region(end, bracket).matches();
  }

  /** The short name is of what stands before the brackets, or of the last thing named so. */
  private void quoted(String text, Mention aside, List<Mention> inner, Discourse discourse) {
    Matcher quoted =
        QUOTED.matcher(text.substring(aside.span().start() + 1, aside.span().end() - 1));
    if (!quoted.find()) {
      return;
    }
    String name = quoted.group("name");
    String noun = " " + EnglishWords.last(name) + " ";
    List<Mention.Named> before =
        inner.stream()
            .filter(Mention.Named.class::isInstance)
            .map(Mention.Named.class::cast)
            .filter(named -> named.span().end() < aside.span().start())
            .filter(named -> !names.isA(named.entity(), PERSON))
            .toList()
            .reversed();
    before.stream()
        .filter(named -> (" " + named.text().toLowerCase(Locale.ROOT) + " ").contains(noun))
        .findFirst()
        .or(
            () ->
                before.stream()
                    .filter(named -> named.span().end() == aside.span().start() - 1)
                    .findFirst())
        .ifPresent(named -> discourse.name(name, named.entity()));
  }

  private static void replace(List<Mention> mentions, Mention.Named named, Entity entity) {
    mentions.replaceAll(
        mention ->
            mention == named
                ? new Mention.Named(named.span(), List.of(entity), named.text())
                : mention);
  }

  /** a certification scheme: later the scheme. */
  void introduce(String text, Discourse discourse) {
    Matcher matcher = introducing.matcher(text);
    while (matcher.find()) {
      discourse.introduce(matcher.group("noun"), matcher.group("phrase"));
    }
  }
}

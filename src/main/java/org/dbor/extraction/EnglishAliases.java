package org.dbor.extraction;

import java.util.List;
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

  EnglishAliases(Gazetteer gazetteer, Names names, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.introducing =
        Pattern.compile(
            "(?<!\\p{L})[Aa]n? (?<phrase>(?:\\p{Ll}[\\p{L}-]* ){1,3}(?<noun>"
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
        continue;
      }
      String name = alias.group("acronym") != null ? alias.group("acronym") : alias.group("name");
      Stream.concat(inner.stream(), structural.stream())
          .filter(mention -> mention.span().end() == aside.span().start() - 1)
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

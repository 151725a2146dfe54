package org.dbor.extraction.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.NameKey;

/** Where the words of a claim's subject and object stand; the later, the farther away. */
public enum Grounding {
  /** Both as written in the quoted sentence. */
  QUOTED("in the quote"),

  /** Put together of words of the quoted sentence, as coordination leaves some out. */
  ASSEMBLED("put together of words of the quote"),

  /** One is named in another sentence: an inherited subject, 이 계획은. */
  RESOLVED("named in another sentence"),

  /** One stands nowhere in the document: a hallucination. */
  INVENTED("nowhere in the document");

  private final String description;

  Grounding(String description) {
    this.description = description;
  }

  public String description() {
    return description;
  }

  /** The grounding of a claim: that of its subject or object, whichever is farther away. */
  static Grounding of(ExtractedClaim claim, Extraction extraction) {
    String quote = extraction.article().quote(claim.evidence());
    return Stream.of(claim.subjectMention(), claim.objectMention())
        .map(mention -> of(mention, quote, extraction.article().text()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Grounding of(String mention, String quote, String text) {
    if (holds(quote, mention)) {
      return QUOTED;
    }
    if (Arrays.stream(mention.split("\\s+")).allMatch(word -> holds(quote, word))) {
      return ASSEMBLED;
    }
    return holds(text, mention) ? RESOLVED : INVENTED;
  }

  private static boolean holds(String text, String words) {
    return NameKey.of(text).contains(NameKey.of(words));
  }
}

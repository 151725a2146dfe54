package org.dbor.extraction.baseline;

import java.math.BigDecimal;
import org.dbor.document.Sentence;
import org.dbor.extraction.ClaimObject;
import org.dbor.extraction.Entity;
import org.dbor.extraction.ExtractedClaim;
import org.dbor.extraction.Modality;
import org.dbor.vocabulary.Iris;

/** Makes claims whose rule is a baseline. */
record BaselineClaims(String baseline) {

  /** One end of a claim and its words in the sentence. */
  record End(ClaimObject object, String words) {}

  ExtractedClaim claim(
      Entity subject, String subjectWords, String predicate, End object, Sentence sentence) {
    return new ExtractedClaim(
        subject,
        subjectWords,
        predicate,
        object.object(),
        object.words(),
        sentence,
        Iris.ID + "baseline/" + baseline,
        BigDecimal.ONE,
        Modality.ASSERTED);
  }
}

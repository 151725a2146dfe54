package org.dbor.language;

/**
 * What a noun phrase does in its clause: a case particle, or a phrase that works like one ({@code 을
 * 통해}).
 */
public enum Case {
  /** 은, 는. */
  TOPIC,
  /** 이, 가, 께서. */
  SUBJECT,
  /** 을, 를. */
  OBJECT,
  /** 도: subject or object, the frame decides. */
  ALSO,
  /** A date without particle, or with 에. */
  TIME,
  /** 부터. */
  FROM,
  /** 까지. */
  UNTIL,
  /** 에, 에게, 께. */
  AT,
  /** 에서. */
  IN,
  /** 로, 으로. */
  BY,
  /** 로서, 으로서. */
  AS,
  /** 와, 과 with a partner. */
  WITH,
  /** 와 손잡고, 와 공동으로, in cooperation with: a partner whatever is done. */
  JOINTLY,
  /** 을 통해, 을 거쳐. */
  THROUGH,
  /** 을 계기로, 을 맞아. */
  OCCASION,
  /** 을 대상으로. */
  TARGET,
  /** 을 중심으로. */
  FOCUS,
  /** 에 대해, 에 관해. */
  ABOUT,
  /** 을 바탕으로, 을 토대로. */
  BASIS,
  /** 을 위해, 을 위한. */
  PURPOSE,
  /** 을 향해, 을 향한. */
  TOWARD,
  /** 에 의해: who acts, where the verb is passive. */
  AGENT,
  /** 에 따라, 에 따른. */
  ACCORDING,
  /** Against: what is opposed. */
  AGAINST,
  /** 을 비롯해, 을 포함해. */
  INCLUDING,
  /** Where the event before it is: at a forum in Ghent. */
  VENUE,
  /** What a copula says of its subject: 세 축은 A와 B다. */
  COMPLEMENT,
  /** What is to be done, in the words of the text: will <b>train 300 drivers</b> (English). */
  DEED,
  /** What is asked: check <b>how fast it is</b> (English). */
  QUESTION,
  /** A bulleted list that stands without particle. */
  ITEMS,
  /** No particle. */
  BARE,
  /** A particle that no frame uses. */
  OTHER;

  /** Whether it tells with whom something is done. */
  public boolean partner() {
    return this == WITH || this == JOINTLY;
  }

  /** The name used in rules. */
  public String ruleName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

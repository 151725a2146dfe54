package org.dbor.language;

import java.util.Map;

/** The case particles: what case each marks. */
final class CaseParticles {
  private static final Map<String, Case> PARTICLES =
      Map.ofEntries(
          Map.entry("은", Case.TOPIC),
          Map.entry("는", Case.TOPIC),
          Map.entry("이", Case.SUBJECT),
          Map.entry("가", Case.SUBJECT),
          Map.entry("께서", Case.SUBJECT),
          Map.entry("을", Case.OBJECT),
          Map.entry("를", Case.OBJECT),
          Map.entry("도", Case.ALSO),
          Map.entry("만", Case.ALSO),
          Map.entry("부터", Case.FROM),
          Map.entry("로부터", Case.FROM),
          Map.entry("으로부터", Case.FROM),
          Map.entry("까지", Case.UNTIL),
          Map.entry("에", Case.AT),
          Map.entry("에게", Case.AT),
          Map.entry("에서", Case.IN),
          Map.entry("엔", Case.AT),
          Map.entry("에선", Case.IN),
          Map.entry("로", Case.BY),
          Map.entry("으로", Case.BY),
          Map.entry("로서", Case.AS),
          Map.entry("으로서", Case.AS),
          Map.entry("와", Case.WITH),
          Map.entry("과", Case.WITH));

  /** One form stands for both that follow a vowel and a consonant. */
  private static final Map<String, String> CANONICAL =
      Map.of("을", "를", "은", "는", "이", "가", "과", "와", "으로", "로", "으로서", "로서");

  private CaseParticles() {}

  /** The case that a particle marks, or what it is without one. */
  static Case caseOf(String particle, Case without) {
    return PARTICLES.getOrDefault(particle, without);
  }

  /** The form that stands for a particle. */
  static String canonical(String particle) {
    return CANONICAL.getOrDefault(particle, particle);
  }
}

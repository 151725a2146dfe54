package org.dbor.language;

import java.util.Set;

/** Nouns that mark a partner together with 와: 와 관련, 와 공동으로. */
final class PartnerMarkers {
  private final Lexicon lexicon;
  private final Set<String> verbalNouns;

  PartnerMarkers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.verbalNouns = lexicon.verbalNouns();
  }

  /** 와 관련, 와 공동으로: the noun belongs to the particle. */
  boolean marksPartner(UnitSequence units, int index) {
    String noun = units.unit(index).map(Unit::surface).orElse("");
    String particle =
        units
            .unit(index + 1)
            .filter(next -> next.particle() && !next.spaced())
            .map(Unit::surface)
            .orElse("");
    return lexicon.caseMarker("와 " + noun).isPresent()
        || lexicon.caseMarker("와 " + noun + particle).isPresent()
        || jointly(units, index);
  }

  /** 와 공동 주최하다: like 와 공동으로, where the verb follows. */
  boolean jointly(UnitSequence units, int index) {
    String noun = units.unit(index).map(Unit::surface).orElse("");
    return lexicon.caseMarker("와 " + noun + "으로").isPresent()
        && units.is(index + 1, unit -> unit.spaced() && verbalNouns.contains(unit.surface()))
        && units.is(index + 2, unit -> unit.verbSuffix() && !unit.spaced());
  }
}

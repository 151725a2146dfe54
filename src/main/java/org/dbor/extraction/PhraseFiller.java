package org.dbor.extraction;

import java.util.List;
import org.dbor.language.NounPhrase;

/** Finds in a noun phrase what may fill a role. */
interface PhraseFiller {
  /** Everything in a phrase that may fill a role; a coordination gives one for each member. */
  List<FilledRole> fill(
      NounPhrase phrase, RoleSpec.Filler filler, SentenceReading reading, Discourse discourse);
}

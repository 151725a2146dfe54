package org.dbor.extraction;

/** What fills a role, and how the text writes it. */
record FilledRole(ClaimObject object, String text) {
  static FilledRole of(Entity entity, String text) {
    return new FilledRole(new ClaimObject.Named(entity), text);
  }
}

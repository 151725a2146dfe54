package org.dbor.document;

/** What a block of lines is. */
public enum BlockKind {
  TITLE,
  BYLINE,
  PARAGRAPH,
  /** A cell of a table that is no sentence. Yields nothing. */
  TABLE,
  /** Not the article: related headlines, menus, time stamps. Yields nothing. */
  OUTSIDE
}

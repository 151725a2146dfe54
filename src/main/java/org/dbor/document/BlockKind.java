package org.dbor.document;

/** What a block of lines is. */
public enum BlockKind {
  TITLE,
  BYLINE,
  PARAGRAPH,
  /** Not the article: related headlines, menus, time stamps. Yields nothing. */
  OUTSIDE
}

package org.dbor.document;

/**
 * A line on a page of a PDF.
 *
 * @param page from 0
 * @param text as drawn; white space at the end tells that a word ends there
 * @param left points from the page's left edge
 * @param right points from the page's left edge
 * @param baseline points from the page's top edge
 * @param size of the type in points
 * @param pageHeight in points
 */
record PdfLine(
    int page, String text, float left, float right, float baseline, float size, float pageHeight) {

  /**
   * The share of a page's height, at its top and at its bottom, where headers and footers stand.
   */
  private static final float MARGIN = 0.1f;

  /** Whether it stands where headers, footers and page numbers do. */
  boolean isInMargin() {
    return baseline < MARGIN * pageHeight || baseline > (1 - MARGIN) * pageHeight;
  }
}

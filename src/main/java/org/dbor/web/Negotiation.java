package org.dbor.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dbor.export.RdfFormat;

/**
 * Chooses a representation from an {@code Accept} header. A pure function.
 *
 * <p>Source: RFC 9110 §12.5.1. The most specific range that covers a media type gives its quality;
 * of equal ones the first offered wins, so {@code * / *} gets what stands first.
 */
final class Negotiation {
  /** Media types of an entity's address; without preference RDF, as scripts send no header. */
  static final Map<String, Representation> OFFERS = offers();

  private Negotiation() {}

  private record Range(String type, String subtype, double quality) {
    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    boolean covers(String mediaType) {
      String[] parts = mediaType.split("/", 2);
      return (type.equals("*") || type.equals(parts[0]))
          && (subtype.equals("*") || subtype.equals(parts[1]));
    }
  }

  private static Map<String, Representation> offers() {
    Map<String, Representation> offers = new LinkedHashMap<>();
    for (RdfFormat format : RdfFormat.values()) {
      offers.put(format.mediaType(), new Representation.Rdf(format));
    }
    offers.put("text/html", new Representation.Page());
    offers.put("application/xhtml+xml", new Representation.Page());
    offers.put("application/xml", new Representation.Rdf(RdfFormat.RDFXML));
    offers.put("application/json", new Representation.Rdf(RdfFormat.JSONLD));
    offers.put("text/plain", new Representation.Rdf(RdfFormat.NTRIPLES));
    return offers;
  }

  /**
   * The best representation.
   *
   * @param accept the header, null or blank if there is none
   * @param offers what there is, by media type, the preferred first
   */
  static Representation choose(String accept) {
    return choose(accept, OFFERS);
  }

  static Representation choose(String accept, Map<String, Representation> offers) {
    if (accept == null || accept.isBlank()) {
      return offers.values().iterator().next();
    }
    List<Range> ranges = ranges(accept);
    Representation best = new Representation.None();
    double bestQuality = 0;
    for (Map.Entry<String, Representation> offer : offers.entrySet()) {
      double quality = quality(offer.getKey(), ranges);
      if (quality > bestQuality) {
        best = offer.getValue();
        bestQuality = quality;
      }
    }
    return best;
  }

  private static double quality(String mediaType, List<Range> ranges) {
    Range best = null;
    for (Range range : ranges) {
      if (range.covers(mediaType) && (best == null || range.specificity() > best.specificity())) {
        best = range;
      }
    }
    return best == null ? 0 : best.quality();
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accept.split(",")) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
      String[] type = pieces[0].split("/", 2);
      if (type.length == 2) {
        ranges.add(new Range(type[0].strip(), type[1].strip(), quality(pieces)));
      }
    }
    return ranges;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      if (pieces[i].startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(pieces[i].substring(2)), 0, 1);
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }
}

package org.dbor.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dbor.document.Span;
import org.dbor.extraction.SentenceReading.PhraseMatch;
import org.dbor.language.Atom;
import org.dbor.vocabulary.Iris;

/** Turns the mentions of a sentence into what a parser takes as one noun. */
final class MentionAtoms {
  private MentionAtoms() {}

  /** What counts as one noun: composed phrases first, then names, dates, sums. */
  static List<Mention> of(
      MentionFinder.Found found, List<PhraseMatch> matches, List<Mention.Named> shortNames) {
    List<Mention> atoms = new ArrayList<>();
    for (PhraseMatch match : matches) {
      match
          .rule()
          .unit()
          .map(match.roles()::get)
          .ifPresent(
              role -> {
                if (role.object() instanceof ClaimObject.Named named
                    && !inAside(match.span(), found)) {
                  atoms.add(new Mention.Named(match.span(), List.of(named.entity()), role.text()));
                }
              });
    }
    shortNames.forEach(name -> add(atoms, name));
    for (Mention mention : found.structural()) {
      add(atoms, mention);
    }
    for (Mention mention : found.inner()) {
      if (!(mention instanceof Mention.Title)) {
        add(atoms, mention);
      }
    }
    atoms.sort(Comparator.comparing(Mention::span));
    return List.copyOf(atoms);
  }

  /** The Commission (Chairperson Kim): who is named in brackets is not whom the clause is about. */
  private static boolean inAside(Span span, MentionFinder.Found found) {
    return found.structural().stream()
        .filter(Mention.Aside.class::isInstance)
        .anyMatch(aside -> aside.span().contains(span));
  }

  private static void add(List<Mention> atoms, Mention mention) {
    if (atoms.stream().noneMatch(atom -> atom.span().overlaps(mention.span()))) {
      atoms.add(mention);
    }
  }

  /** What the parser takes as one noun, or leaves out. */
  static List<Atom> forParser(MentionFinder.Found found, List<Mention> atoms) {
    List<Atom> parsed = new ArrayList<>();
    if (found.bulletEnd() > 0) {
      parsed.add(new Atom(new Span(0, found.bulletEnd()), Atom.Kind.ASIDE));
    }
    for (Mention atom : atoms) {
      parsed.add(
          new Atom(
              atom.span(),
              switch (atom) {
                case Mention.Date date -> Atom.Kind.DATE;
                case Mention.Item item -> Atom.Kind.ITEM;
                case Mention.Speech speech -> Atom.Kind.SPEECH;
                case Mention.Aside aside -> Atom.Kind.ASIDE;
                default -> Atom.Kind.NOUN;
              }));
    }
    return parsed;
  }

  /** Every entity named, once per place. */
  static List<Mention.Named> named(MentionFinder.Found found, List<Mention> atoms) {
    List<Mention.Named> named = new ArrayList<>();
    for (Mention atom : atoms) {
      if (atom instanceof Mention.Named name) {
        named.add(name);
      }
    }
    for (Mention.Named name : found.everywhere()) {
      if (named.stream()
          .noneMatch(
              other ->
                  other.span().overlaps(name.span())
                      && other.entity().iri().equals(name.entity().iri()))) {
        named.add(name);
      }
    }
    named.sort(
        Comparator.comparing(Mention.Named::span)
            .thenComparing(name -> name.entity().iri().substring(Iris.BASE.length())));
    return List.copyOf(named);
  }
}

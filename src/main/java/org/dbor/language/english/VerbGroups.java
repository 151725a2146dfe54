package org.dbor.language.english;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dbor.document.Span;
import org.dbor.language.Atom;
import org.dbor.language.Lexicon;

/** Reads verb groups: {@code will not be held}, {@code is to open}, {@code set out}. */
final class VerbGroups {
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Set<String> planning;
  private final Map<String, Set<String>> longVerbs = new HashMap<>();
  private final Map<String, Set<String>> semiAuxiliaries = new HashMap<>();

  VerbGroups(Lexicon lexicon) {
    this.planning = lexicon.set("planning-modal");
    byFirstWord(lexicon.formsOfSets("verb-"), longVerbs);
    byFirstWord(lexicon.set("semi-auxiliary"), semiAuxiliaries);
  }

  private static void byFirstWord(Set<String> forms, Map<String, Set<String>> index) {
    for (String form : forms) {
      int space = form.indexOf(' ');
      if (space > 0) {
        index
            .computeIfAbsent(form.substring(0, space), unused -> new TreeSet<>(LONGEST_FIRST))
            .add(form);
      }
    }
  }

  /** The verb group that begins at a word. */
  Optional<VerbGroup> at(List<Word> words, int i) {
    if (i >= words.size() || !starts(words.get(i))) {
      return Optional.empty();
    }
    return Optional.of(new Reading(words, i).read());
  }

  /** Whether a finite verb stands at a word, or behind adverbs. */
  boolean finiteAt(List<Word> words, int i) {
    int at = i;
    while (at < words.size() && words.get(at).tag() == Tag.ADVERB) {
      at++;
    }
    return at(words, at).filter(group -> group.form() == VerbGroup.Form.FINITE).isPresent();
  }

  private static boolean starts(Word word) {
    return word.atom() == null
        && switch (word.tag()) {
          case MODAL, PRESENT, PAST, PARTICIPLE, GERUND, TO, BASE -> true;
          default -> false;
        };
  }

  private final class Reading {
    private final List<Word> words;
    private final int from;
    private int at;
    private boolean negated;
    private boolean planned;
    private boolean past;
    private boolean passive;

    Reading(List<Word> words, int from) {
      this.words = words;
      this.from = from;
      this.at = from;
    }

    VerbGroup read() {
      Word first = words.get(from);
      VerbGroup.Form form =
          switch (first.tag()) {
            case TO -> VerbGroup.Form.INFINITIVE;
            case PARTICIPLE -> VerbGroup.Form.PARTICIPLE;
            case GERUND -> VerbGroup.Form.GERUND;
            case BASE -> VerbGroup.Form.BASE;
            default -> VerbGroup.Form.FINITE;
          };
      past = first.tag() == Tag.PAST;
      // asks that the state not hold it; never agreed
      negated =
          (form == VerbGroup.Form.BASE
                  || form == VerbGroup.Form.FINITE
                  || form == VerbGroup.Form.INFINITIVE)
              && from > 0
              && words.get(from - 1).tag() == Tag.NEGATION;
      int main = from;
      note(first);
      while (true) {
        int infinitive = semiAuxiliary(at);
        if (infinitive > 0) {
          at = infinitive;
        }
        int next = skip(at + 1);
        if (next >= words.size()) {
          break;
        }
        Word word = words.get(next);
        Word current = words.get(at);
        if (!continues(current, word, next)) {
          break;
        }
        passive = word.tag() == Tag.PARTICIPLE && current.lemma().equals("be");
        past |= current.lemma().equals("have") && word.tag() == Tag.PARTICIPLE;
        planned |= current.lemma().equals("be") && word.tag() == Tag.TO;
        negated |= current.lemma().equals("have") && word.tag() == Tag.TO && yet(at + 1, next);
        for (int k = at + 1; k < next; k++) {
          negated |= words.get(k).tag() == Tag.NEGATION;
        }
        at = next;
        note(word);
        main = at;
      }
      int end = at + 1;
      while (end < words.size() && words.get(end).tag() == Tag.NEGATION && !beforeTo(end)) {
        negated = true;
        end++;
      }
      String lemma = words.get(main).lemma();
      if (lemma.equals("be") && end < words.size() && words.get(end).tag() == Tag.ADJECTIVE) {
        // is proud to host: the adjective governs.
        int adjective = end;
        int to = skip(adjective + 1);
        if (to < words.size() && words.get(to).tag() == Tag.TO) {
          lemma = words.get(adjective).lower();
          main = adjective;
          end = adjective + 1;
        }
      }
      for (String longer : longVerbs.getOrDefault(lemma, Set.of())) {
        int length = matches(longer, end);
        if (length > 0) {
          lemma = longer;
          end += length;
          break;
        }
      }
      if (end == main + 1) {
        lemma = parted(lemma, end);
      }
      Span span = new Span(words.get(from).span().start(), words.get(end - 1).span().end());
      return new VerbGroup(from, main, end, span, lemma, form, passive, past, planned, negated);
    }

    /** is setting it up with Interpol: a pronoun stands between the two words of a verb. */
    private String parted(String lemma, int pronoun) {
      int particle = pronoun + 1;
      if (particle >= words.size()
          || words.get(pronoun).tag() != Tag.PRONOUN
          || particle + 1 < words.size() && goesOn(words.get(particle + 1))) {
        return lemma;
      }
      String whole = lemma + " " + words.get(particle).lower();
      return longVerbs.getOrDefault(lemma, Set.of()).contains(whole) ? whole : lemma;
    }

    /** keep it in schools, put it on Monday: the word before is a preposition. */
    private static boolean goesOn(Word word) {
      return word.atom() != null
          || word.tag() == Tag.DETERMINER
          || word.tag().nominal()
          || word.tag() == Tag.ADJECTIVE;
    }

    /** pledged not to sell data: what is negated is the infinitive. */
    private boolean beforeTo(int negation) {
      return negation + 1 < words.size() && words.get(negation + 1).tag() == Tag.TO;
    }

    /** Where to stands in have the honour to; 0 if no such idiom begins with a verb. */
    private int semiAuxiliary(int verb) {
      for (String form : semiAuxiliaries.getOrDefault(words.get(verb).lemma(), Set.of())) {
        int length = matches(form, verb + 1);
        int to = verb + 1 + length;
        if (length > 0 && to < words.size() && words.get(to).tag() == Tag.TO) {
          return to;
        }
      }
      return 0;
    }

    private void note(Word word) {
      planned |= word.tag() == Tag.MODAL && planning.contains(word.lower());
      negated |=
          word.lower().endsWith("n't")
              || word.lower().endsWith("n’t")
              || word.lower().equals("cannot");
    }

    /** Whether two verbs belong to one group. */
    private boolean continues(Word current, Word next, int nextIndex) {
      if (next.atom() != null) {
        return false;
      }
      if (current.tag() == Tag.TO || current.tag() == Tag.MODAL) {
        return next.tag() == Tag.BASE
            || next.lemma().equals("be")
            || next.lemma().equals("have")
            || next.lemma().equals("do") && next.tag() == Tag.PRESENT;
      }
      return switch (current.lemma()) {
        case "be" ->
            next.tag() == Tag.PARTICIPLE || next.tag() == Tag.GERUND || next.tag() == Tag.TO;
        case "have" -> next.tag() == Tag.PARTICIPLE || next.tag() == Tag.TO;
        case "do" -> next.tag() == Tag.BASE || next.is("be") || next.is("have") || next.is("do");
        default -> false;
      };
    }

    private boolean yet(int start, int end) {
      for (int k = start; k < end; k++) {
        if (words.get(k).is("yet")) {
          return true;
        }
      }
      return false;
    }

    /** has not yet adopted, has today adopted, will from 2026 be tested: what stands in a group. */
    private int skip(int index) {
      int i = index;
      while (i < words.size()
          && (words.get(i).tag() == Tag.ADVERB
              || words.get(i).tag() == Tag.NEGATION
              || words.get(i).is(Atom.Kind.DATE)
              || words.get(i).tag() == Tag.PREPOSITION
                  && i + 1 < words.size()
                  && words.get(i + 1).is(Atom.Kind.DATE))) {
        i++;
      }
      return i;
    }

    private int matches(String longer, int start) {
      String[] parts = longer.split(" ");
      // become fully applicable
      int skipped =
          start + 1 < words.size()
                  && words.get(start).tag() == Tag.ADVERB
                  && words.get(start).lower().endsWith("ly")
              ? 1
              : 0;
      for (int k = 1; k < parts.length; k++) {
        int index = start + skipped + k - 1;
        if (index >= words.size() || !words.get(index).is(parts[k])) {
          return 0;
        }
      }
      // agreed on Saturday to share: the preposition belongs to the day.
      int after = start + skipped + parts.length - 1;
      boolean day =
          parts[parts.length - 1].equals("on")
              && after < words.size()
              && words.get(after).is(Atom.Kind.DATE);
      return day ? 0 : parts.length - 1 + skipped;
    }
  }
}

package org.dbor.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dbor.document.Span;

/**
 * A predicate with its endings and auxiliaries.
 *
 * @param lemmas dictionary forms; two for {@code 개발・확산하다}
 * @param ending surface of the last ending
 * @param past has a past marker
 * @param planned said to be intended ({@code 할 방침이다}, {@code 하기로 했다})
 * @param negated not said to be so: {@code 하지 않다}, {@code 못하다}, and what ought to be ({@code 해야
 *     한다})
 * @param reported somebody's words ({@code 했다고}, {@code 한다며})
 * @param stative says how something is, not what is done ({@code 있다}, {@code 가능하다})
 * @param activeLemmas dictionary forms of the active verb where this one is passive ({@code 발표되다}:
 *     {@code 발표하다}); its subject is then what is acted on. Empty for an active verb
 * @param purpose says what something else is for ({@code 줄이기 위해}, {@code 줄이고자})
 */
public record Predicate(
    Span span,
    List<String> lemmas,
    Form form,
    String ending,
    boolean past,
    boolean planned,
    boolean negated,
    boolean reported,
    boolean stative,
    List<String> activeLemmas,
    boolean purpose)
    implements Element {
  public Predicate {
    lemmas = List.copyOf(lemmas);
    activeLemmas = List.copyOf(activeLemmas);
  }

  /** What a promise is called beside what is promised: 공개하겠다고 약속하다, 공개하기로 약속하다. */
  public static final String PROMISED = "기로 약속하다";

  /** What is only said to be going to be done: 공개하겠다고 하다. */
  static final String VOWED = "겠다고 하다";

  /** What a text is said to make others do: 표시하도록 했다, 동의를 받게 한다. */
  public static final String ORDERED = "도록 하다";

  /** What must be done: 공개해야 한다, which says not that it is done. */
  static final String OBLIGED = "아야 하다";

  /** What stands before the verb of what must be done, so that rules can tell it: 반드시 지키다. */
  private static final String SURELY = "반드시 ";

  /** The verb as what must be done. */
  static String obliged(String lemma) {
    return SURELY + lemma;
  }

  /** Whether it must be so: 공개해야 한다. */
  public boolean obliged() {
    return lemmas.contains(OBLIGED);
  }

  /** Whether it must be so by what one of these verbs says: 반드시 지키다. */
  public boolean obligedBy(Collection<String> verbs) {
    return obliged()
        && lemmas.stream()
            .filter(lemma -> lemma.equals(OBLIGED) || lemma.startsWith(SURELY))
            .anyMatch(verbs::contains);
  }

  /** How a predicate goes on. */
  public enum Form {
    FINAL,
    CONNECTIVE,
    ADNOMINAL,
    NOMINAL
  }

  /** The label of a field, which stands for a verb. */
  public static Predicate label(Span span, String label) {
    return new Predicate(
        span, List.of(label), Form.FINAL, "", false, false, false, false, false, List.of(), false);
  }

  /** The copula that a note leaves out behind its last noun. */
  static Predicate copula(Span noun) {
    return label(noun, "이다");
  }

  /** The same said elsewhere: of the items of a list in lines of their own. */
  public Predicate at(Span place) {
    return with(place, lemmas, planned, activeLemmas);
  }

  /** The same, called otherwise. */
  public Predicate withLemmas(List<String> others) {
    return with(span, others, planned, activeLemmas);
  }

  Predicate asPlanned() {
    return with(span, lemmas, true, activeLemmas);
  }

  /** The predicate as a verb of its own, which no longer turns subject and object round. */
  Predicate as(String idiom) {
    List<String> all = new ArrayList<>(lemmas);
    all.add(idiom);
    return with(span, all, planned, List.of());
  }

  private Predicate with(Span place, List<String> verbs, boolean intended, List<String> active) {
    return new Predicate(
        place, verbs, form, ending, past, intended, negated, reported, stative, active, purpose);
  }

  public boolean adnominal() {
    return form == Form.ADNOMINAL;
  }
}

package org.dbor.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dbor.document.Span;
import org.dbor.language.Case;
import org.dbor.language.NounPhrase;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private final Questions questions = new Questions(List.of("언제…시행?", "누가…점검?", "예산…얼마?", "시행일:"));

  @Test
  void aQuestionStandsForALabel() {
    assertEquals(Optional.of("언제…시행?"), questions.label("Q. 언제부터 시행하나요?"));
    assertEquals(Optional.of("예산…얼마?"), questions.label("올해 예산은 얼마인가요? "));
  }

  @Test
  void whatIsNotAskedForStandsForNone() {
    assertEquals(Optional.empty(), questions.label("언제부터 신청하나요?"));
    assertEquals(Optional.empty(), questions.label("언제부터 시행하는지 알려 드립니다."));
    assertEquals(Optional.empty(), questions.label("예산얼마?"));
  }

  @Test
  void anAnswerStandsInTheCaseOfItsQuestion() {
    NounPhrase who = NounPhrase.simple(new Span(0, 3), Case.SUBJECT);
    NounPhrase what = NounPhrase.simple(new Span(5, 8), Case.OBJECT);
    assertEquals(List.of(who.as(Case.BARE), what), Questions.values("누가…점검?", List.of(who, what)));
    assertEquals(List.of(who, what), Questions.values("언제…시행?", List.of(who, what)));
  }
}

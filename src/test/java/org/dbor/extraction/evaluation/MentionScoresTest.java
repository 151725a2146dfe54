package org.dbor.extraction.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dbor.document.Article;
import org.dbor.document.Sentence;
import org.dbor.document.Span;
import org.dbor.extraction.ClassHierarchy;
import org.dbor.extraction.Entity;
import org.dbor.extraction.EntityMention;
import org.dbor.extraction.Extraction;
import org.dbor.extraction.Label;
import org.dbor.extraction.TestOntology;
import org.dbor.extraction.ValueMention;
import org.dbor.vocabulary.Iris;
import org.junit.jupiter.api.Test;

class MentionScoresTest {
  private static final MentionTypes TYPES =
      new MentionTypes(new ClassHierarchy(TestOntology.ONTOLOGY.terms()));
  private static final String TEXT =
      "Ann Lee of the Harbour Office opens the ‘Salt Forum’ on 3 May.";

  private final Article article = new Toy(TEXT).extraction().article();
  private final Sentence sentence = article.sentences().getFirst();
  private final List<EntityMention> mentions = new ArrayList<>();
  private final List<ValueMention> values = new ArrayList<>();

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private void found(String type, String words, String name) {
    Entity entity =
        new Entity("toy:" + name, Iris.TERMS + type, List.of(new Label(name, "en")), false);
    mentions.add(new EntityMention(entity, span(words), sentence));
  }

  private MentionScores against(GoldMention... gold) {
    return MentionScores.of(
        new Extraction(article, mentions, values, List.of(), List.of()), List.of(gold), TYPES);
  }

  @Test
  void exactName_countsWithoutItsQuotationMarks() {
    found("Event", "‘Salt Forum’", "Salt Forum");
    assertThat(against(new GoldMention("Event", "Salt Forum")).byType())
        .containsOnlyKeys("Event")
        .containsEntry("Event", new MentionScore(1, 1, 1, 1, 1));
  }

  @Test
  void nameWithinANounPhrase_isTheMention() {
    found("Person", "Ann Lee of the Harbour Office", "Ann Lee");
    assertThat(against(new GoldMention("Person", "Ann Lee")).total().exact()).isOne();
  }

  @Test
  void partOfAName_overlaps_andIsNotExact() {
    found("Organization", "Office", "Office");
    assertThat(against(new GoldMention("Organization", "Harbour Office")).total())
        .isEqualTo(new MentionScore(1, 1, 0, 1, 1));
  }

  @Test
  void otherType_isWrongAndMissed() {
    found("Place", "Harbour Office", "Harbour Office");
    assertThat(against(new GoldMention("Organization", "Harbour Office")).byType())
        .containsEntry("Organization", new MentionScore(1, 0, 0, 0, 0))
        .containsEntry("Place", new MentionScore(0, 1, 0, 0, 0));
  }

  @Test
  void subclass_countsAsItsType_andTypesThatNobodyMarksDoNotCount() {
    found("GovernmentBody", "Harbour Office", "Harbour Office");
    found("Risk", "Salt", "Salt");
    assertThat(against(new GoldMention("Organization", "Harbour Office")).total())
        .isEqualTo(new MentionScore(1, 1, 1, 1, 1));
  }

  @Test
  void values_areMentions_andANameCountsOnce() {
    values.add(new ValueMention(ValueMention.Kind.DATE, span("3 May")));
    found("Person", "Ann Lee", "Ann Lee");
    found("Person", "Ann Lee", "Ann Lee");
    MentionScores scores =
        against(new GoldMention("Date", "3 May"), new GoldMention("Money", "5 won"));
    assertThat(scores.byType())
        .containsEntry("Date", new MentionScore(1, 1, 1, 1, 1))
        .containsEntry("Money", new MentionScore(1, 0, 0, 0, 0))
        .containsEntry("Person", new MentionScore(0, 1, 0, 0, 0));
  }
}

package org.dbor.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.dbor.document.ReadOptions;

/**
 * What is sent to the machines: from the documents of a partition to lines.
 *
 * @param date of all documents, or null
 * @param language of all documents, or null
 * @param tallies takes one for each partition that was worked through
 */
record PartitionExtraction(
    Broadcast<OntologyFiles> ontology,
    LocalDate date,
    String language,
    CollectionAccumulator<Tally> tallies)
    implements Function2<Integer, Iterator<StoredDocument>, Iterator<String>>, Serializable {

  @Override
  public Iterator<String> call(Integer partition, Iterator<StoredDocument> documents)
      throws Exception {
    return new QuadLines(
        partition,
        documents,
        ontology.value().pipeline(),
        new ReadOptions(Optional.ofNullable(date), Optional.ofNullable(language)),
        tallies::add);
  }
}

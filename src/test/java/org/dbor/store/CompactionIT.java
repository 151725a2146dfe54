package org.dbor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionIT {
  private static final Node P = NodeFactory.createURI("urn:p");

  /** Less than no growth at all. */
  private static final long ALWAYS = -(1L << 40);

  @TempDir Path temp;

  @Test
  void grownDatabase_losesItsOldFiles_andNothingElse() throws StoreException {
    Path database = temp.resolve("graph-1");
    DatasetGraph dataset = Databases.open(database, "");
    try {
      Compaction compaction = Compaction.of(dataset, ALWAYS);
      for (int i = 0; i < 300; i++) {
        Node node = NodeFactory.createURI("urn:n" + i);
        Txn.executeWrite(dataset, () -> dataset.add(node, node, P, node));
      }
      compaction.compactIfGrown();
      assertThat(database.resolve("Data-0001")).doesNotExist();
      assertThat(Files.isDirectory(database.resolve("Data-0002"))).isTrue();
      assertThat(count(dataset, "SELECT * { ?s <urn:p> ?o }")).isEqualTo(300);
      assertThat(dataset.getContext().isFalse(ARQ.httpServiceAllowed)).isTrue();
      assertThat(
              count(
                  dataset, "SELECT * { VALUES ?v { <urn:a> } ?s <urn:p> ?o FILTER(?v = <urn:b>) }"))
          .isZero();
      Txn.executeWrite(dataset, () -> dataset.add(P, P, P, P));
      assertThat(count(dataset, "SELECT * { ?s <urn:p> ?o }")).isEqualTo(301);
    } finally {
      Databases.close(dataset);
    }
    DatasetGraph again = Databases.open(database, "");
    try {
      assertThat(count(again, "SELECT * { ?s <urn:p> ?o }")).isEqualTo(301);
    } finally {
      Databases.close(again);
    }
  }

  @Test
  void databaseInMemory_isLeftAlone() throws StoreException {
    DatasetGraph dataset = Databases.inMemory();
    Txn.executeWrite(dataset, () -> dataset.add(P, P, P, P));
    Compaction.of(dataset, ALWAYS).compactIfGrown();
    assertThat(count(dataset, "SELECT * { ?s ?p ?o }")).isEqualTo(1);
  }

  private static long count(DatasetGraph dataset, String query) {
    return Txn.calculateRead(
        dataset,
        () -> {
          try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return execution.select().rewindable().size();
          }
        });
  }
}

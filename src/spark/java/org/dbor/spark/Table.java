package org.dbor.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dbor.document.DocumentReader;
import scala.Tuple2;

/** A Parquet table of documents, one a row. */
final class Table {
  /** The document's file name. */
  static final String NAME = "name";

  /** Its bytes, or its text. */
  static final String CONTENT = "content";

  /** What may be known besides, as in {@code NAME.meta.ttl}. */
  private static final List<String> DESCRIPTION =
      List.of(
          "title",
          "creator",
          "publisher",
          "issued",
          "language",
          "source",
          "addressNote",
          "rights",
          "textIncluded");

  private Table() {}

  /**
   * The documents of a table. Other columns than the known ones are not read.
   *
   * @param partitions into how many parts they are dealt out; 0 for as they are stored
   * @throws JobFailure if there are no names or no contents in it
   */
  static DocumentSource open(SparkSession spark, String address, int partitions) throws JobFailure {
    Dataset<Row> table = spark.read().parquet(address);
    List<String> columns = Arrays.asList(table.columns());
    if (!columns.containsAll(List.of(NAME, CONTENT))) {
      throw new JobFailure(
          address + ": has no columns 'name' and 'content', only " + String.join(", ", columns));
    }
    Dataset<Row> rows = table.select(selection(columns));
    Dataset<Row> dealt = partitions == 0 ? rows : rows.repartition(partitions);
    Broadcast<Set<String>> repeated =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(repeated(rows));
    return new DocumentSource(
        dealt.javaRDD().map(row -> new StoredRow(row, repeated.value().contains(documentOf(row)))),
        List.of());
  }

  /** Text for everything but the content: a bad value then costs its document, not the job. */
  private static Column[] selection(List<String> columns) {
    return Stream.concat(Stream.of(NAME, CONTENT), DESCRIPTION.stream())
        .map(
            column ->
                (columns.contains(column) ? col(column) : lit(null))
                    .cast(column.equals(CONTENT) ? "binary" : "string")
                    .as(column))
        .toArray(Column[]::new);
  }

  private static Set<String> repeated(Dataset<Row> rows) {
    return Set.copyOf(
        rows.select(NAME)
            .javaRDD()
            .mapToPair(row -> new Tuple2<>(documentOf(row), 1))
            .reduceByKey(Integer::sum)
            .filter(count -> count._2() > 1)
            .keys()
            .collect());
  }

  /** The name of the document, empty where the row has none. */
  private static String documentOf(Row row) {
    String name = row.getAs(NAME);
    return name == null ? "" : DocumentReader.nameOf(name);
  }
}

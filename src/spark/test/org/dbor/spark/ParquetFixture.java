package org.dbor.spark;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Turns JSON lines with contents in Base64 into Parquet tables; runs in Spark, not in the test. */
public final class ParquetFixture {
  private ParquetFixture() {}

  /**
   * Writes three tables.
   *
   * @param arguments the JSON file; then where to write: a table of bytes; one of the text
   *     documents as text, with dates as text, of which one is none; one that lacks the content
   */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("fixture").getOrCreate()) {
      Dataset<Row> rows =
          spark
              .read()
              .schema(
                  "name STRING, content STRING, title STRING, creator STRING, publisher STRING,"
                      + " issued DATE, language STRING, source STRING, addressNote STRING,"
                      + " rights STRING, textIncluded BOOLEAN")
              .json(arguments[0]);
      rows.withColumn("content", expr("unbase64(content)"))
          .withColumn("other", lit(1))
          .repartition(3)
          .write()
          .parquet(arguments[1]);
      rows.where("name LIKE 'ko-%.txt'")
          .withColumn("content", expr("CAST(unbase64(content) AS STRING)"))
          .withColumn("issued", expr("IF(name = 'ko-undated.txt', 'soon', CAST(issued AS STRING))"))
          .write()
          .parquet(arguments[2]);
      rows.select("name").write().parquet(arguments[3]);
    }
  }
}

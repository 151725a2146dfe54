package org.dbor.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * Where documents come from.
 *
 * @param documents each of another name, in the order in which their lines are written
 * @param refused one line for each document that is known beforehand to be left out
 */
record DocumentSource(JavaRDD<StoredDocument> documents, List<String> refused) {
  DocumentSource {
    refused = List.copyOf(refused);
  }
}

package org.dbor.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.dbor.document.DocumentReader;
import org.dbor.store.Sources;

/** A folder of documents. */
final class Folder {
  private Folder() {}

  /**
   * The documents directly in a folder, by file name; of two with one name the first.
   *
   * @param address a path of any file system Hadoop knows
   * @param partitions into how many runs of neighbours they are dealt out, at least 1
   * @throws JobFailure if it is no folder, or holds no document
   */
  static DocumentSource open(JavaSparkContext spark, String address, int partitions)
      throws JobFailure, IOException {
    var folder = new org.apache.hadoop.fs.Path(address);
    List<String> refused = new ArrayList<>();
    List<String> addresses =
        distinct(files(folder, spark.hadoopConfiguration()), refused).stream()
            .map(name -> new org.apache.hadoop.fs.Path(folder, name.toString()).toString())
            .toList();
    if (addresses.isEmpty()) {
      throw new JobFailure(address + ": holds no document; name another folder");
    }
    Broadcast<SerializableWritable<Configuration>> settings =
        spark.broadcast(new SerializableWritable<>(spark.hadoopConfiguration()));
    return new DocumentSource(
        spark
            .parallelize(addresses, Math.min(partitions, addresses.size()))
            .map(
                file ->
                    new StoredFile(new org.apache.hadoop.fs.Path(file), settings.value().value())),
        refused);
  }

  private static List<Path> files(org.apache.hadoop.fs.Path folder, Configuration settings)
      throws JobFailure, IOException {
    try {
      var system = folder.getFileSystem(settings);
      if (!system.getFileStatus(folder).isDirectory()) {
        throw new JobFailure(folder + ": is no folder; a table is read with --parquet");
      }
      return Arrays.stream(system.listStatus(folder))
          .filter(FileStatus::isFile)
          .map(file -> Path.of(file.getPath().getName()))
          .filter(DocumentReader::isDocument)
          .sorted()
          .toList();
    } catch (FileNotFoundException e) {
      throw new JobFailure(folder + ": no such folder");
    }
  }

  private static List<Path> distinct(List<Path> files, List<String> refused) {
    Map<String, Path> byName = new LinkedHashMap<>();
    for (Path file : files) {
      Path first = byName.putIfAbsent(DocumentReader.nameOf(file), file);
      if (first != null) {
        refused.add(Sources.sameName(first, file));
      }
    }
    return List.copyOf(byName.values());
  }
}

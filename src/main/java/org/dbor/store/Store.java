package org.dbor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The graph, ready to be asked: on disk or in memory.
 *
 * <p>Shape: the named graphs of the design; the default graph of a query is their union. Safe for
 * use by several threads; each read sees one state.
 */
public final class Store implements AutoCloseable {
  private final Sources sources;
  private final DocumentPipeline.Factory pipelines;
  private final Optional<StoreDirectory> directory;
  private final DatasetGraph dataset;
  private final List<String> rejections;

  private Store(
      Sources sources,
      DocumentPipeline.Factory pipelines,
      Optional<StoreDirectory> directory,
      DatasetGraph dataset,
      List<String> rejections) {
    this.sources = sources;
    this.pipelines = pipelines;
    this.directory = directory;
    this.dataset = dataset;
    this.rejections = List.copyOf(rejections);
  }

  /**
   * Opens a store directory; builds the graph where there is none or its sources have changed.
   *
   * @param path made when there is none
   * @param base ontology and seeds; the copies of ingested documents are the store's own
   * @throws StoreLockedException if another process has it open
   * @throws StoreException if the directory or a source cannot be used
   */
  public static Store open(Path path, Sources base, DocumentPipeline.Factory pipelines)
      throws StoreException {
    Path absolute = path.toAbsolutePath().normalize();
    Sources sources = base.withIngested(StoreDirectory.documents(absolute));
    StoreDirectory directory = StoreDirectory.open(absolute);
    try {
      StorePointer pointer = upToDate(directory, sources, pipelines);
      DatasetGraph dataset = directory.connect(pointer.database());
      return new Store(sources, pipelines, Optional.of(directory), dataset, pointer.rejections());
    } catch (StoreException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Builds the graph in memory.
   *
   * @param sources everything it is built from; for the documents of a store directory use {@link
   *     #sourcesOf}
   */
  public static Store inMemory(Sources sources, DocumentPipeline.Factory pipelines)
      throws StoreException {
    DatasetGraph dataset = Databases.inMemory();
    List<String> rejections =
        GraphBuilder.of(sources.ontology(), pipelines)
            .build(sources.documents(), sources.lostClaims(), dataset);
    return new Store(sources, pipelines, Optional.empty(), dataset, rejections);
  }

  /** As {@link #open(Path, Sources, DocumentPipeline.Factory)} with the standard pipeline. */
  public static Store open(Path path, Sources base) throws StoreException {
    return open(path, base, StandardPipeline::of);
  }

  /** As {@link #inMemory(Sources, DocumentPipeline.Factory)} with the standard pipeline. */
  public static Store inMemory(Sources sources) throws StoreException {
    return inMemory(sources, StandardPipeline::of);
  }

  /** The sources that a store directory is built from, without opening it. */
  public static Sources sourcesOf(Path path, Sources base) {
    return base.withIngested(StoreDirectory.documents(path.toAbsolutePath().normalize()));
  }

  private static StorePointer upToDate(
      StoreDirectory directory, Sources sources, DocumentPipeline.Factory pipelines)
      throws StoreException {
    try {
      String digest = sources.digest();
      Optional<StorePointer> current = directory.pointer();
      if (current.isPresent() && current.get().sourcesDigest().equals(digest)) {
        directory.deleteLeftovers(current.get().database());
        return current.get();
      }
      GraphBuilder builder = GraphBuilder.of(sources.ontology(), pipelines);
      String name = directory.newDatabase();
      DatasetGraph database = directory.connect(name);
      List<String> rejections;
      try {
        rejections = builder.build(sources.documents(), sources.lostClaims(), database);
      } finally {
        Databases.close(database);
      }
      StorePointer rebuilt = new StorePointer(name, digest, rejections);
      directory.point(rebuilt);
      directory.deleteLeftovers(rebuilt.database());
      return rebuilt;
    } catch (IOException e) {
      throw new StoreException("store cannot be written: " + Reasons.of(e), e);
    }
  }

  /** The dataset, for a server to mount; ask it within transactions only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Asks within one read transaction; the result must not hold on to the dataset. */
  public <T> T read(Function<DatasetGraph, T> question) {
    return Txn.calculateRead(dataset, () -> question.apply(dataset));
  }

  /** Documents that were left out when the graph was built, one line each: file and reason. */
  public List<String> rejections() {
    return rejections;
  }

  /** The file that a document was read from, by the document's name. */
  public Optional<Path> documentFile(String name) throws StoreException {
    return sources.document(name);
  }

  /**
   * Takes documents in, each in one transaction, then draws the conclusions once.
   *
   * <p>On disk the files are copied into the store first, so that a rebuild has them. A process
   * killed in between leaves a store that rebuilds itself at the next opening.
   *
   * @param told hears of each outcome as soon as it is sure, in the order of the files
   * @throws StoreException if the store cannot be written; what was told before is kept
   */
  public void ingest(Collection<Path> files, Consumer<IngestOutcome> told) throws StoreException {
    String digestBefore = sources.digest();
    GraphBuilder builder = GraphBuilder.of(sources.ontology(), pipelines);
    Ingest ingest = Ingest.into(dataset, builder, directory.map(StoreDirectory::copies));
    ReadAhead.each(files, builder::read, reading -> told.accept(ingest.take(reading)));
    ingest.conclude();
    recordSources(digestBefore);
  }

  /**
   * Says that the database now stands for the sources as they are. Not when somebody changed them
   * while the store was open: then the next opening has to rebuild.
   */
  private void recordSources(String digestBefore) throws StoreException {
    if (directory.isEmpty()) {
      return;
    }
    try {
      StoreDirectory store = directory.get();
      StorePointer pointer =
          store.pointer().orElseThrow(() -> new IOException("its pointer file is gone"));
      if (pointer.sourcesDigest().equals(digestBefore)) {
        store.point(pointer.withSources(sources.digest()));
      }
    } catch (IOException e) {
      throw new StoreException("store cannot be written: " + Reasons.of(e), e);
    }
  }

  /** Closes the database and lets other processes in. */
  @Override
  public void close() throws StoreException {
    Databases.close(dataset);
    if (directory.isPresent()) {
      directory.get().close();
    }
  }
}

package org.dbor.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.dbor.document.DocumentException;
import org.dbor.document.ReadOptions;
import org.dbor.export.RdfFormat;
import org.dbor.export.RdfStream;
import org.dbor.extraction.Extraction;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.RunIdentity;
import org.dbor.store.StandardPipeline;

/** The N-Quads lines of the documents of one partition; holds one document at a time. */
final class QuadLines implements Iterator<String> {
  private final int partition;
  private final Iterator<StoredDocument> documents;
  private final StandardPipeline pipeline;
  private final ReadOptions options;
  private final RunIdentity run;
  private final Consumer<Tally> atEnd;

  private Iterator<String> lines = Collections.emptyIterator();
  private boolean ended;
  private long read;
  private long quads;
  private long withoutClaims;
  private long undated;
  private final ArrayList<String> skipped = new ArrayList<>();

  /**
   * Lines that are made when asked for.
   *
   * @param atEnd given the tally once, after the last line
   */
  QuadLines(
      int partition,
      Iterator<StoredDocument> documents,
      StandardPipeline pipeline,
      ReadOptions options,
      Consumer<Tally> atEnd) {
    this.partition = partition;
    this.documents = documents;
    this.pipeline = pipeline;
    this.options = options;
    this.run = RunIdentity.current(pipeline.rulesDigest());
    this.atEnd = atEnd;
  }

  @Override
  public boolean hasNext() {
    while (!lines.hasNext() && documents.hasNext()) {
      lines = linesOf(documents.next());
    }
    if (!lines.hasNext() && !ended) {
      ended = true;
      atEnd.accept(new Tally(partition, read, quads, withoutClaims, undated, skipped));
    }
    return lines.hasNext();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    quads++;
    return lines.next();
  }

  private Iterator<String> linesOf(StoredDocument document) {
    try {
      Extraction extraction = pipeline.extract(document.fetch(), options);
      read++;
      withoutClaims += extraction.claims().isEmpty() ? 1 : 0;
      undated += extraction.article().source().metadata().issued().isEmpty() ? 1 : 0;
      return nquads(extraction).lines().iterator();
    } catch (DocumentException e) {
      skipped.add(e.getMessage());
      return Collections.emptyIterator();
    }
  }

  private String nquads(Extraction extraction) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RdfStream stream = RdfStream.open(RdfFormat.NQUADS, bytes)) {
      stream.write(DocumentGraph.of(extraction, run).quads().iterator());
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written to", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

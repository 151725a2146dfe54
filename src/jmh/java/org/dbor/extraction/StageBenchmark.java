package org.dbor.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dbor.benchmark.Corpus;
import org.dbor.document.Article;
import org.dbor.document.DocumentException;
import org.dbor.document.DocumentReader;
import org.dbor.document.Sentence;
import org.dbor.export.RdfFormat;
import org.dbor.export.RdfStream;
import org.dbor.graph.DocumentGraph;
import org.dbor.graph.RunIdentity;
import org.dbor.language.NoriAlone;
import org.dbor.vocabulary.Ontology;
import org.dbor.vocabulary.OntologyException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One operation is one pass of one thread over the corpus.
 *
 * <p>The stages from {@code morphemes} to {@code claims} start from articles in memory and each
 * holds the one before it, so the cost of a stage alone is a difference. {@code read} starts from
 * the files; so does {@code quads}, which is everything from file to N-Quads.
 */
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {
  private List<Path> files;
  private DocumentReader documents;
  private List<Article> articles;
  private Extractor extractor;
  private KoreanSentenceReader reader;
  private NoriAlone nori;
  private RunIdentity run;

  @Setup
  public void load() throws IOException, OntologyException, DocumentException {
    Ontology ontology = Ontology.load(Corpus.home().resolve("ontology"));
    files = Corpus.load().files();
    documents = DocumentReader.of(ontology);
    articles = new ArrayList<>();
    for (Path file : files) {
      articles.add(documents.read(file));
    }
    extractor = Extractor.of(ontology);
    reader = (KoreanSentenceReader) extractor.languages.get(Korean.CODE).reader();
    nori = new NoriAlone(reader.analyzer);
    run = RunIdentity.current(extractor.rulesDigest());
  }

  @Benchmark
  public void nori(Blackhole sink) throws IOException {
    for (Article article : articles) {
      for (Sentence sentence : article.sentences()) {
        sink.consume(nori.tokens(article.quote(sentence)));
      }
    }
  }

  @Benchmark
  public void read(Blackhole sink) throws DocumentException {
    for (Path file : files) {
      sink.consume(documents.read(file));
    }
  }

  @Benchmark
  public void morphemes(Blackhole sink) {
    for (Article article : articles) {
      for (Sentence sentence : article.sentences()) {
        sink.consume(reader.analyzer.analyze(article.quote(sentence)));
      }
    }
  }

  @Benchmark
  public void mentions(Blackhole sink) {
    for (Article article : articles) {
      Discourse discourse = Discourse.of(article.source());
      reader.begin(article, discourse);
      for (SentenceText text : texts(article)) {
        discourse.nextSentence();
        sink.consume(reader.mentions.find(text, discourse));
      }
    }
  }

  @Benchmark
  public void phrases(Blackhole sink) {
    for (Article article : articles) {
      Discourse discourse = Discourse.of(article.source());
      reader.begin(article, discourse);
      List<SentenceText> texts = texts(article);
      for (int i = 0; i < texts.size(); i++) {
        discourse.nextSentence();
        sink.consume(reader.read(article.sentences().get(i), texts.get(i), discourse));
      }
    }
  }

  private List<SentenceText> texts(Article article) {
    return reader.texts(article.sentences().stream().map(article::quote).toList());
  }

  @Benchmark
  public void claims(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(extractor.extract(article));
    }
  }

  @Benchmark
  public void quads(Blackhole sink) throws DocumentException, IOException {
    for (Path file : files) {
      Extraction extraction = extractor.extract(documents.read(file));
      try (RdfStream out = RdfStream.open(RdfFormat.NQUADS, OutputStream.nullOutputStream())) {
        out.write(DocumentGraph.of(extraction, run).quads().iterator());
      }
      sink.consume(extraction);
    }
  }
}

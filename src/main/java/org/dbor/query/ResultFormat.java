package org.dbor.query;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.dbor.vocabulary.Prefixes;

/** How rows are shown. Triples, of CONSTRUCT and DESCRIBE, are Turtle in every one of them. */
public enum ResultFormat {
  /** Aligned text for people. */
  TABLE(null),
  CSV(ResultSetLang.RS_CSV),
  TSV(ResultSetLang.RS_TSV),
  JSON(ResultSetLang.RS_JSON),
  XML(ResultSetLang.RS_XML);

  private final Lang lang;

  ResultFormat(Lang lang) {
    this.lang = lang;
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ResultFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ResultFormat::label).toList();
  }

  /** Writes a result; UTF-8 throughout. */
  public void write(QueryResult result, OutputStream out) throws IOException {
    switch (result) {
      case QueryResult.Rows rows -> write(rows, out);
      case QueryResult.Truth truth -> write(truth, out);
      case QueryResult.Triples triples -> writeTurtle(triples, out);
    }
    out.flush();
  }

  private void write(QueryResult.Rows rows, OutputStream out) throws IOException {
    if (this == TABLE) {
      out.write(TextTable.of(rows).getBytes(StandardCharsets.UTF_8));
      return;
    }
    List<Var> variables = rows.variables().stream().map(Var::alloc).toList();
    writer().write(out, RowSetStream.create(variables, rows.rows().iterator()), Context.create());
  }

  private void write(QueryResult.Truth truth, OutputStream out) throws IOException {
    if (this == TABLE) {
      out.write((truth.value() + "\n").getBytes(StandardCharsets.UTF_8));
    } else {
      writer().write(out, truth.value(), Context.create());
    }
  }

  private RowSetWriter writer() {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static void writeTurtle(QueryResult.Triples triples, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.TURTLE);
    writer.start();
    Prefixes.ALL.forEach(writer::prefix);
    triples.triples().forEach(writer::triple);
    writer.finish();
  }
}

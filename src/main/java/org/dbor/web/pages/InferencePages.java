package org.dbor.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.dbor.graph.CanonicalNTriples;
import org.dbor.graph.Derivation;
import org.dbor.graph.Inference;
import org.dbor.store.Store;
import org.dbor.vocabulary.Iris;
import org.dbor.vocabulary.Prefixes;

/**
 * Answers which rule gives an inferred statement: {@code /inference?subject=…&predicate=…&object=…}
 * with IRIs or prefixed names. A page for people; lines of rule and premises, between tabs, with
 * {@code format=text} or {@code Accept: text/plain}.
 */
final class InferencePages {
  private static final Node INFERRED = NodeFactory.createURI(Iris.INFERRED_GRAPH);

  private final Store store;
  private final Inference inference;

  InferencePages(Store store, Inference inference) {
    this.store = store;
    this.inference = inference;
  }

  /** Where an inferred statement is explained. */
  static String address(Triple triple) {
    return "/inference?subject="
        + encoded(triple.getSubject())
        + "&predicate="
        + encoded(triple.getPredicate())
        + "&object="
        + encoded(triple.getObject());
  }

  void show(Context context) {
    Triple asked =
        Triple.create(iri(context, "subject"), iri(context, "predicate"), iri(context, "object"));
    if (wantsText(context)) {
      context.contentType("text/plain;charset=utf-8").result(text(context, asked));
      return;
    }
    Language language = Language.of(context);
    InferencePage page =
        store.read(
            dataset -> {
              Labels labels = new Labels(dataset, language);
              List<InferencePage.Step> steps =
                  derivations(context, dataset, asked).stream()
                      .map(derivation -> step(dataset, labels, derivation, language))
                      .toList();
              return new InferencePage(statement(dataset, labels, asked), steps);
            });
    Pages.show(
        context,
        "inference",
        Frame.of(context, Messages.in(language).get("inference.title")),
        page);
  }

  private String text(Context context, Triple asked) {
    return store.read(
        dataset ->
            derivations(context, dataset, asked).stream()
                .map(
                    derivation ->
                        derivation.rule()
                            + derivation.premises().stream()
                                .map(premise -> "\t" + CanonicalNTriples.of(premise))
                                .collect(Collectors.joining())
                            + "\n")
                .collect(Collectors.joining()));
  }

  private List<Derivation> derivations(Context context, DatasetGraph dataset, Triple asked) {
    if (!dataset.contains(Quad.create(INFERRED, asked))) {
      throw new NotFoundResponse(
          Messages.in(Language.of(context)).get("inference.none", CanonicalNTriples.of(asked)));
    }
    Graph closure = dataset.getUnionGraph();
    return inference.derivations(closure, asked);
  }

  private static InferencePage.Step step(
      DatasetGraph dataset, Labels labels, Derivation derivation, Language language) {
    return new InferencePage.Step(
        derivation.rule(),
        derivation.meaning().get(language.code()),
        derivation.premises().stream()
            .map(premise -> statement(dataset, labels, premise))
            .toList());
  }

  private static InferencePage.Statement statement(
      DatasetGraph dataset, Labels labels, Triple triple) {
    boolean inferred = dataset.contains(Quad.create(INFERRED, triple));
    return new InferencePage.Statement(
        Value.of(triple.getSubject(), labels),
        Value.of(triple.getPredicate(), labels),
        Value.of(triple.getObject(), labels),
        inferred ? Optional.of(address(triple)) : Optional.empty());
  }

  private static boolean wantsText(Context context) {
    String format = context.queryParam("format");
    String accept = Optional.ofNullable(context.header("Accept")).orElse("");
    return "text".equals(format) || accept.startsWith("text/plain");
  }

  private static Node iri(Context context, String name) {
    String value = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    String iri = Prefixes.expand(value.replaceAll("^<|>$", ""));
    if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw new BadRequestResponse(
          Messages.in(Language.of(context)).get("inference.parameter", name));
    }
    return NodeFactory.createURI(iri);
  }

  private static String encoded(Node node) {
    return URLEncoder.encode(node.isURI() ? node.getURI() : "", StandardCharsets.UTF_8);
  }
}

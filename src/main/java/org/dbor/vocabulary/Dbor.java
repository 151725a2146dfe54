package org.dbor.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the ontology that Java itself needs; each is declared in {@code ontology/}. */
public final class Dbor {
  public static final Resource Budget = type("Budget");
  public static final Resource Claim = type("Claim");
  public static final Resource Document = type("Document");
  public static final Resource ExtractionRun = type("ExtractionRun");
  public static final Resource Sentence = type("Sentence");

  /** State of a claim that better supported claims contradict. */
  public static final Resource Contested = type("Contested");

  /** State of a claim that a rule found and nobody reviewed. */
  public static final Resource Extracted = type("Extracted");

  /** State of a claim whose sentence is gone. */
  public static final Resource Orphaned = type("Orphaned");

  /** State of a claim entered from sources. */
  public static final Resource Recorded = type("Recorded");

  public static final Property addressNote = property("addressNote");
  public static final Property amount = property("amount");
  public static final Property antecedentIn = property("antecedentIn");
  public static final Property certainty = property("certainty");
  public static final Property claimObject = property("claimObject");
  public static final Property claimPredicate = property("claimPredicate");
  public static final Property claimState = property("claimState");
  public static final Property claimSubject = property("claimSubject");
  public static final Property confidence = property("confidence");
  public static final Property conflictsWith = property("conflictsWith");
  public static final Property currency = property("currency");
  public static final Property engineVersion = property("engineVersion");
  public static final Property fiscalYear = property("fiscalYear");
  public static final Property formerQuote = property("formerQuote");
  public static final Property inDocument = property("inDocument");
  public static final Property lexiconDigest = property("lexiconDigest");
  public static final Property mentions = property("mentions");
  public static final Property modality = property("modality");
  public static final Property objectMention = property("objectMention");
  public static final Property producedByRule = property("producedByRule");
  public static final Property quote = property("quote");
  public static final Property quotePrefix = property("quotePrefix");
  public static final Property quoteSuffix = property("quoteSuffix");
  public static final Property subjectMention = property("subjectMention");
  public static final Property supportedBy = property("supportedBy");
  public static final Property textDigest = property("textDigest");
  public static final Property textIncluded = property("textIncluded");

  private Dbor() {}

  /** A property by its local name, as extraction names its predicates. */
  public static Property property(String localName) {
    return ResourceFactory.createProperty(Iris.TERMS + localName);
  }

  private static Resource type(String localName) {
    return ResourceFactory.createResource(Iris.TERMS + localName);
  }
}

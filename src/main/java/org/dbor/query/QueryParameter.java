package org.dbor.query;

/**
 * A variable of a library query that may be given a value.
 *
 * @param name without question mark
 * @param type {@code IRI}, {@code text} or the prefixed name of an XSD datatype such as {@code
 *     xsd:date}
 * @param description what the value means, for people
 */
public record QueryParameter(String name, String type, String description) {}

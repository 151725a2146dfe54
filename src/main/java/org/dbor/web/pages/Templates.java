package org.dbor.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The page templates, compiled with the program. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.dbor.web.templates");

  private Templates() {}

  static String render(String name, Frame frame, Object page) {
    StringOutput output = new StringOutput();
    ENGINE.render(name + ".jte", Map.of("frame", frame, "page", page), output);
    return output.toString();
  }
}

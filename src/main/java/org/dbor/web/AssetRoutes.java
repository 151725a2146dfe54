package org.dbor.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;

/** Style sheets and scripts from the class path, {@code /web}. */
final class AssetRoutes implements Routes {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain;charset=utf-8");

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/assets/<name>", AssetRoutes::asset);
    routes.get("/favicon.ico", context -> context.status(HttpStatus.NO_CONTENT));
  }

  private static void asset(Context context) throws IOException {
    String name = context.pathParam("name");
    String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (mediaType == null || name.contains("..")) {
      throw new NotFoundResponse("there is nothing at " + context.path());
    }
    try (InputStream in = AssetRoutes.class.getResourceAsStream("/web/" + name)) {
      if (in == null) {
        throw new NotFoundResponse("there is nothing at " + context.path());
      }
      byte[] bytes = in.readAllBytes();
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      String tag = "\"" + Long.toHexString(checksum.getValue()) + "\"";
      context.header("ETag", tag).header("Cache-Control", "public, max-age=3600");
      if (tag.equals(context.header("If-None-Match"))) {
        context.status(HttpStatus.NOT_MODIFIED);
      } else {
        context.contentType(mediaType).result(bytes);
      }
    }
  }
}

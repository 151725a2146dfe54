package org.dbor.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;

/** A response that keeps status and headers and drops the body. */
final class BodilessResponse extends HttpServletResponseWrapper {
  BodilessResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Nowhere();
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(Writer.nullWriter());
  }

  @Override
  public void flushBuffer() {
    // Nothing to flush: the container sends the headers when the request ends.
  }

  private static final class Nowhere extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("no asynchronous output");
    }

    @Override
    public void write(int b) {
      // dropped
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      // dropped
    }
  }
}

package org.dbor.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that keeps status and headers, the length among them, and drops the body. */
final class BodilessResponse extends HttpServletResponseWrapper {
  private final Nowhere nowhere = new Nowhere();
  private PrintWriter writer;
  private long length;

  BodilessResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return nowhere;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(nowhere, StandardCharsets.UTF_8), false);
    }
    return writer;
  }

  /** Says how long the body would have been, where nobody has said it yet. */
  void finish() {
    if (writer != null) {
      writer.flush();
    }
    if (!isCommitted() && !containsHeader("Content-Length")) {
      setContentLengthLong(length);
    }
  }

  @Override
  public void flushBuffer() {
    // Nothing to flush: the container sends the headers when the request ends.
  }

  private final class Nowhere extends ServletOutputStream {
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
      length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
      length += count;
    }
  }
}

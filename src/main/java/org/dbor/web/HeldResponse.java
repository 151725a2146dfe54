package org.dbor.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;

/** A response whose body waits, in memory and then in a temporary file, until it is sent whole. */
final class HeldResponse extends HttpServletResponseWrapper implements AutoCloseable {
  private static final int IN_MEMORY = 1 << 20;

  /** A result this long is a dump; there is an export for that. */
  private static final long MAX_BYTES = 512L << 20;

  private final DeferredFileOutputStream body;
  private final Held held = new Held();
  private final byte[] tail = new byte[512];
  private long length;
  private PrintWriter writer;

  HeldResponse(HttpServletResponse response) throws IOException {
    super(response);
    this.body =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("dbor-answer")
            .setSuffix(".tmp")
            .get();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return held;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(held, StandardCharsets.UTF_8), false);
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // held back on purpose
  }

  @Override
  public void setContentLength(int size) {
    // told when it is sent
  }

  @Override
  public void setContentLengthLong(long size) {
    // told when it is sent
  }

  private void finish() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    body.close();
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** Whether these words stand in the last bytes of the body. */
  boolean endsWith(String words) throws IOException {
    finish();
    int from = (int) Math.max(0, length - tail.length);
    StringBuilder end = new StringBuilder();
    for (long i = from; i < length; i++) {
      end.append((char) (tail[(int) (i % tail.length)] & 0xFF));
    }
    return end.indexOf(words) >= 0;
  }

  /** Sends the body. */
  void send() throws IOException {
    finish();
    HttpServletResponse answer = (HttpServletResponse) getResponse();
    answer.setContentLengthLong(length);
    body.writeTo(answer.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    body.close();
    if (!body.isInMemory() && body.getFile() != null) {
      Files.deleteIfExists(body.getFile().toPath());
    }
  }

  private final class Held extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("no asynchronous output");
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      if (length + count > MAX_BYTES) {
        throw new IOException("the answer is larger than " + (MAX_BYTES >> 20) + " MB");
      }
      body.write(bytes, offset, count);
      int kept = Math.min(count, tail.length);
      for (int i = count - kept; i < count; i++) {
        tail[(int) ((length + i) % tail.length)] = bytes[offset + i];
      }
      length += count;
    }
  }
}

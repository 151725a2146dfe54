package org.dbor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a store directory to one process. The operating system gives the lock back when the process
 * ends, however it ends; the file also names its holder.
 */
final class StoreLock implements AutoCloseable {
  private static final String FILE = "lock";

  private final FileChannel channel;

  private StoreLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a directory.
   *
   * @throws StoreLockedException if somebody else holds the lock
   */
  static StoreLock acquire(Path directory) throws IOException, StoreLockedException {
    Path file = directory.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    if (lock == null) {
      channel.close();
      throw new StoreLockedException(
          directory + ": in use by " + holder(file) + "; stop it or use another --store");
    }
    channel.truncate(0);
    String self = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)));
    channel.force(true);
    return new StoreLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
    return pid.isEmpty() ? "another process" : "process " + pid;
  }
}

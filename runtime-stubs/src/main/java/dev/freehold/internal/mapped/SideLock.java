package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * The lock beside a file. It ends with the process; the file that is locked stays, and holds the
 * number of the process that had it last. One that holds anything else is not ours, and not
 * touched.
 */
record SideLock(Path file, FileChannel channel) implements AutoCloseable {
  /** More than a number takes. */
  private static final int NUMBER_BYTES = 24;

  private static final Pattern NUMBER = Pattern.compile("[0-9]*");

  static SideLock of(Path locked, Refusals refusals) throws IOException {
    Path file = beside(locked);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw refusals.lockFile(file);
    }
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      lock(file, channel, refusals);
      return new SideLock(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Removes the file that is locked, as there is nothing that it would lock. */
  void discard() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static Path beside(Path locked) throws IOException {
    Path real =
        Files.exists(locked) ? locked.toRealPath() : parent(locked).resolve(locked.getFileName());
    return real.resolveSibling(real.getFileName() + ".lock");
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(file + " is no file: name a file in a directory");
    }
    return parent.toRealPath();
  }

  private static void lock(Path file, FileChannel channel, Refusals refusals) throws IOException {
    String holder = number(channel);
    if (!NUMBER.matcher(holder).matches()) {
      throw refusals.lockFile(file);
    }
    try {
      if (channel.tryLock() == null) {
        throw refusals.locked("process " + holder);
      }
    } catch (OverlappingFileLockException e) {
      MappedFileException refusal = refusals.locked("this process");
      refusal.initCause(e);
      throw refusal;
    }
    String process = String.valueOf(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String number(FileChannel channel) throws IOException {
    ByteBuffer process = ByteBuffer.allocate(NUMBER_BYTES);
    channel.read(process, 0);
    return new String(process.array(), 0, process.position(), StandardCharsets.US_ASCII);
  }
}

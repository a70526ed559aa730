package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps all others from opening a file. The lock is on a file of its own beside it: an operating
 * system may drop a process's lock on a file as soon as that process closes it anywhere, be it to
 * copy it. The lock ends with the process; the file stays, and holds the number of the process that
 * had it last.
 */
final class FileLockGuard implements AutoCloseable {
  /** The lock files of this process, since asking for one twice would drop the lock. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path lockFile;
  private final FileChannel channel;

  private FileLockGuard(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  static FileLockGuard lock(Path file, Refusals refusals) throws IOException {
    Path lockFile = lockFileOf(file);
    if (!HELD.add(lockFile)) {
      throw refusals.locked("this process");
    }
    try {
      return new FileLockGuard(lockFile, lockedChannel(lockFile, refusals));
    } catch (IOException | RuntimeException e) {
      HELD.remove(lockFile);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(lockFile);
  }

  private static Path lockFileOf(Path file) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : parent(file).resolve(file.getFileName());
    return real.resolveSibling(real.getFileName() + ".lock");
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException(file + " is no file: name a file in a directory");
    }
    return parent.toRealPath();
  }

  private static FileChannel lockedChannel(Path lockFile, Refusals refusals) throws IOException {
    FileChannel channel =
        FileChannel.open(
            lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, refusals);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(FileChannel channel, Refusals refusals) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw locked(channel, refusals);
      }
    } catch (OverlappingFileLockException e) {
      MappedFileException refusal = refusals.locked("this process");
      refusal.initCause(e);
      throw refusal;
    }
    String process = String.valueOf(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
  }

  private static MappedFileException locked(FileChannel channel, Refusals refusals)
      throws IOException {
    ByteBuffer process = ByteBuffer.allocate(Long.SIZE);
    channel.read(process);
    String number = new String(process.array(), 0, process.position(), StandardCharsets.US_ASCII);
    return refusals.locked("process " + number);
  }
}

package dev.freehold.internal.mapped;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all others from writing to a file. There are two locks: one on a file beside it, since an
 * operating system may drop a process's lock on a file as soon as that process closes it anywhere,
 * be it to copy it; and one on the file itself, since a file may be renamed, or have several names.
 */
final class FileLockGuard implements AutoCloseable {
  /** Behind all that is in the file, as some operating systems let nobody read what is locked. */
  private static final long LOCKED_AT = Long.MAX_VALUE - 1;

  /** The files of this process by what the operating system knows them by, or by their path. */
  private static final Map<Object, FileLockGuard> HELD = new HashMap<>();

  private final Object identity;
  private final SideLock side;
  private final FileChannel channel;
  private FileLock lock;

  private FileLockGuard(Object identity, SideLock side, FileChannel channel, FileLock lock) {
    this.identity = identity;
    this.side = side;
    this.channel = channel;
    this.lock = lock;
  }

  /** Throws if this process has the file open already: closing it once more would unlock it. */
  static void requireNotHeld(Path file, Refusals refusals) throws IOException {
    synchronized (HELD) {
      if (Files.exists(file) && HELD.containsKey(identity(file))) {
        throw refusals.locked("this process");
      }
    }
  }

  /** Locks a file, and makes an empty one where there is none. */
  static FileLockGuard lock(Path file, Refusals refusals) throws IOException {
    synchronized (HELD) {
      requireNotHeld(file, refusals);
      SideLock side = SideLock.of(file, refusals);
      try {
        FileLockGuard guard = locked(file, side, refusals);
        HELD.put(guard.identity, guard);
        return guard;
      } catch (IOException | RuntimeException e) {
        side.close();
        throw e;
      }
    }
  }

  /**
   * Closes another channel of a file. The operating system may drop the locks of the process on the
   * file with it, so that they are taken again.
   */
  static void closeBeside(FileChannel other, Object identity) throws IOException {
    synchronized (HELD) {
      other.close();
      FileLockGuard guard = HELD.get(identity);
      if (guard != null) {
        guard.lockAgain();
      }
    }
  }

  /** The file, to read and write. */
  FileChannel channel() {
    return channel;
  }

  /** Gives up a file whose making has failed, and what was made for it. */
  void discard(Path file, boolean made) throws IOException {
    if (made) {
      Files.deleteIfExists(file);
      side.discard();
    } else {
      channel.truncate(0);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      HELD.remove(identity);
      channel.close();
      side.close();
    }
  }

  private void lockAgain() throws IOException {
    lock.release();
    FileLock again = channel.tryLock(LOCKED_AT, 1, false);
    if (again != null) {
      lock = again;
    }
  }

  private static FileLockGuard locked(Path file, SideLock side, Refusals refusals)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_AT, 1, false);
      if (lock == null) {
        throw refusals.locked("another process, under another name");
      }
      return new FileLockGuard(identity(file), side, channel, lock);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What the operating system knows a file by, whatever its name is at present. */
  static Object identity(Path file) throws IOException {
    @Nullable Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return Objects.requireNonNullElse(key, file.toRealPath());
  }
}

package dev.freehold.examples.server.persist;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.locks.LockSupport;

/** Has the file on the disk once a second, in a thread of its own ({@code everysec}). */
final class Forcer implements AutoCloseable {
  private static final long SECOND = 1_000_000_000;

  private final Thread thread = new Thread(this::run, "fsync");
  private volatile AppendFile file;
  private volatile boolean wanted;
  private volatile boolean ended;

  Forcer(AppendFile file) {
    this.file = file;
    thread.setDaemon(true);
    thread.start();
  }

  /** There is another file from now on. */
  void use(AppendFile other) {
    file = other;
  }

  /** Something was written. */
  void wanted() {
    if (!wanted) {
      wanted = true;
    }
  }

  private void run() {
    while (!ended) {
      LockSupport.parkNanos(SECOND);
      if (wanted) {
        wanted = false;
        force();
      }
    }
  }

  private void force() {
    try {
      file.force();
    } catch (ClosedChannelException replaced) {
      wanted = true;
    } catch (IOException failed) {
      wanted = true;
      System.err.println("The append-only file could not be forced to the disk: " + failed);
    }
  }

  @Override
  public void close() {
    ended = true;
    LockSupport.unpark(thread);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

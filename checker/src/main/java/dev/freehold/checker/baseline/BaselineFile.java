package dev.freehold.checker.baseline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A baseline as text: one line each, sorted, so that two branches that change it seldom meet, and
 * lines that stand there twice after a merge count once.
 */
final class BaselineFile {
  private static final String HEADER = "# Freehold baseline: violations that are accepted.\n";
  private static final long PAUSE_MILLIS = 20;

  private final Path path;

  BaselineFile(Path path) {
    this.path = path;
  }

  /**
   * All that stands in it.
   *
   * @throws BaselineException if there is no such file, or something else stands in it
   */
  NavigableSet<BaselineEntry> read() {
    try {
      return parse(Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new BaselineException(
          "there is no file " + path + "; -Afreehold.baseline=write:" + path + " writes it");
    } catch (IOException e) {
      throw new BaselineException(path + " cannot be read: " + e.getMessage());
    }
  }

  /**
   * Puts other entries in the place of those that stand in it; where it does not exist yet, of
   * none. Compilations that do so at the same time wait for each other.
   *
   * @throws BaselineException if it cannot be written, or something else stands in it
   */
  void update(UnaryOperator<NavigableSet<BaselineEntry>> change) {
    try (FileChannel channel =
            FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      ByteBuffer before = ByteBuffer.allocate((int) channel.size());
      while (before.hasRemaining() && channel.read(before) >= 0) {}
      String text = new String(before.array(), StandardCharsets.UTF_8);
      String changed = text(change.apply(parse(text)));
      if (lock.isValid() && !changed.equals(text)) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(changed.getBytes(StandardCharsets.UTF_8)), 0);
      }
    } catch (IOException e) {
      throw new BaselineException(path + " cannot be written");
    }
  }

  /** Compilations of one JVM, as those of Maven's threads, do not wait by themselves. */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        sleep();
      }
    }
  }

  private static void sleep() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private NavigableSet<BaselineEntry> parse(String text) {
    NavigableSet<BaselineEntry> entries = new TreeSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        BaselineEntry entry = BaselineEntry.parse(line);
        if (entry == null) {
          throw new BaselineException(
              path + ":" + (i + 1) + " is no line of a baseline: " + shortened(line));
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  private static String shortened(String line) {
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }

  static String text(Collection<BaselineEntry> entries) {
    return entries.stream()
        .map(entry -> entry.line() + "\n")
        .collect(Collectors.joining("", HEADER, ""));
  }
}

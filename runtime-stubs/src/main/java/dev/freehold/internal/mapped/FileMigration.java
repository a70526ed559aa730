package dev.freehold.internal.mapped;

import dev.freehold.pool.MappedMigration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Brings a file to another layout, by a new file that takes its place. */
public final class FileMigration implements MappedMigration {
  private final Path file;
  private final MappedLayout from;
  private final MappedLayout to;
  private final byte[] fresh;
  private final MigrationPlan plan;

  private FileMigration(
      Path file, MappedLayout from, MappedLayout to, byte[] fresh, MigrationPlan plan) {
    this.file = file;
    this.from = from;
    this.to = to;
    this.fresh = fresh;
    this.plan = plan;
  }

  /**
   * Reads what a file is laid out for, and plans how to bring it to a layout.
   *
   * @param fresh what is in a new element
   */
  public static FileMigration of(Path file, MappedLayout to, byte[] fresh) throws IOException {
    try (StoredFile stored = StoredFile.open(file)) {
      stored.requireAllFields();
      MigrationPlan plan = MigrationPlan.of(stored.layout(), to, stored.refusals());
      return new FileMigration(file, stored.layout(), to, fresh, plan);
    }
  }

  /** The same for the layout of another file, new fields being zero. */
  public static FileMigration like(Path file, Path other) throws IOException {
    try (StoredFile stored = StoredFile.open(other)) {
      stored.requireAllFields();
      MappedLayout to = stored.layout();
      return of(file, to, new byte[Math.toIntExact(to.slotSize())]);
    }
  }

  @Override
  public boolean isNeeded() {
    return !from.lines().equals(to.lines());
  }

  @Override
  public List<String> plan() {
    return plan.lines();
  }

  @Override
  public void run() throws IOException {
    if (isNeeded()) {
      Path real = file.toRealPath();
      Path beside = real.resolveSibling(real.getFileName() + ".migrating");
      Files.deleteIfExists(beside); // Of a process that ended while it wrote it.
      try (StoredFile stored = reopened()) {
        write(stored, beside);
        Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
        forceDirectory(real);
      }
    }
  }

  @Override
  public void writeTo(Path target) throws IOException {
    try (StoredFile stored = reopened()) {
      write(stored, target);
    }
  }

  @Override
  public String toString() {
    return isNeeded() ? String.join("\n", plan()) : "nothing is to be done";
  }

  private StoredFile reopened() throws IOException {
    StoredFile stored = StoredFile.open(file);
    if (!stored.layout().lines().equals(from.lines())) {
      stored.close();
      throw stored.refusals().layout(from.lines(), to);
    }
    return stored;
  }

  private void write(StoredFile stored, Path target) throws IOException {
    FileChannel channel =
        FileChannel.open(
            target,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try (channel) {
      new MigrationRun(stored, plan, to, fresh).write(channel);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /** Where directories can be forced, the new name is then on the device too. */
  private static void forceDirectory(Path file) {
    Path directory = file.getParent();
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // There is the old file or the new one all the same.
    }
  }
}

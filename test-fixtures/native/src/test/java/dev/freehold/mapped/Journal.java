package dev.freehold.mapped;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Where a writer notes each step before it takes it and after: what it wrote outlives it. */
record Journal(FileChannel channel) implements AutoCloseable {
  private static final int BYTES = 32;

  enum Step {
    COMMIT,
    REMOVE,
    REPLACE
  }

  /**
   * One step.
   *
   * @param before the handle that the step ends, or 0
   * @param after the handle that the step made, or 0 while it is under way
   */
  record Entry(Step step, boolean done, Record record, long before, long after) {}

  static Journal open(Path file) throws IOException {
    return new Journal(
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  void note(Entry entry) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    bytes.put((byte) entry.step().ordinal()).put((byte) (entry.done() ? 1 : 0)).putShort((short) 0);
    bytes.putInt(entry.record().revision()).putLong(entry.record().id());
    bytes.putLong(entry.before()).putLong(entry.after()).flip();
    channel.write(bytes);
  }

  static List<Entry> read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    List<Entry> entries = new ArrayList<>();
    while (bytes.remaining() >= BYTES) {
      Step step = Step.values()[bytes.get()];
      boolean done = bytes.get() == 1;
      bytes.getShort();
      int revision = bytes.getInt();
      Record record = new Record(bytes.getLong(), revision);
      entries.add(new Entry(step, done, record, bytes.getLong(), bytes.getLong()));
    }
    return entries;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

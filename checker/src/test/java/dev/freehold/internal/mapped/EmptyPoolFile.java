package dev.freehold.internal.mapped;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Makes the file of a pool that nobody has declared, with no elements. */
public final class EmptyPoolFile {
  private EmptyPoolFile() {}

  /** Makes a file with checksums. */
  public static Path make(Path file, int capacity, String... fields) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE)) {
      MappedLayout layout =
          new MappedLayout("P", capacity, capacity, false, true, 16, List.of(fields));
      FileCreation creation = new FileCreation(channel, layout);
      creation.begin();
      creation.zero();
      creation.complete();
      return file;
    }
  }
}

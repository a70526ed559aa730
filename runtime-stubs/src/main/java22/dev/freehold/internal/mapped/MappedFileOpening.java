package dev.freehold.internal.mapped;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/**
 * The steps in which a file is opened: nothing is written before all of it is checked.
 *
 * @param words gives access to the words of the mapped file
 */
record MappedFileOpening(Path file, MappedLayout layout, Function<MemorySegment, Words> words) {

  MappedFile open() throws IOException {
    Refusals refusals = new Refusals(file, layout.pool());
    FileCheck check = new FileCheck(refusals, layout);
    refuseForeign(check);
    FileLockGuard guard = FileLockGuard.lock(file, refusals);
    try {
      return map(check, guard);
    } catch (IOException | RuntimeException e) {
      guard.close();
      throw e;
    }
  }

  /** Not even a lock is put beside another program's file. */
  private void refuseForeign(FileCheck check) throws IOException {
    if (Files.exists(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        if (channel.size() > 0) {
          check.readHeader(channel);
        }
      }
    }
  }

  private MappedFile map(FileCheck check, FileLockGuard guard) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      makeWhereIncomplete(channel, check);
      return map(channel, check, guard);
    }
  }

  private void makeWhereIncomplete(FileChannel channel, FileCheck check) throws IOException {
    FileCreation creation = new FileCreation(channel, layout);
    if (channel.size() == 0) {
      creation.begin();
      creation.complete();
      return;
    }
    Header header = check.readHeader(channel);
    check.checkHeader(header);
    if (header.isComplete()) {
      check.checkLength(header, channel.size());
    } else {
      creation.complete();
    }
  }

  private MappedFile map(FileChannel channel, FileCheck check, FileLockGuard guard)
      throws IOException {
    // Shared, since the pool may be handed over to another thread.
    Arena arena = Arena.ofShared();
    try {
      MemorySegment bytes = channel.map(MapMode.READ_WRITE, 0, layout.length(), arena);
      Words access = words.apply(bytes);
      check.checkWords(access);
      MappedFile mapped = new MappedFile(guard, arena, bytes, layout, access);
      mapped.states().recover();
      return mapped;
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }
}

package dev.freehold.internal.mapped;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
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
    FoundFile.refuseForeign(file, check);
    boolean made = !Files.exists(file);
    FileLockGuard guard = FileLockGuard.lock(file, refusals);
    try {
      makeWhereIncomplete(guard, check, made);
      return map(check, guard);
    } catch (IOException | RuntimeException | Error e) {
      guard.close();
      throw e;
    }
  }

  private void makeWhereIncomplete(FileLockGuard guard, FileCheck check, boolean made)
      throws IOException {
    FileChannel channel = guard.channel();
    FileCreation creation = new FileCreation(channel, layout);
    if (channel.size() == 0) {
      make(creation, guard, check, made);
      return;
    }
    Header header = check.readHeader(channel);
    check.checkHeader(header);
    if (header.isComplete()) {
      check.checkLength(header, channel.size());
    } else {
      creation.zero();
      creation.complete();
    }
  }

  private void make(FileCreation creation, FileLockGuard guard, FileCheck check, boolean made)
      throws IOException {
    try {
      creation.begin();
      creation.zero();
      creation.complete();
    } catch (IOException e) {
      guard.discard(file, made);
      throw check.refusals().full(layout.length(layout.initial()), e);
    }
  }

  private MappedFile map(FileCheck check, FileLockGuard guard) throws IOException {
    FileChannel channel = guard.channel();
    // Shared, since the pool may be handed over to another thread.
    Arena arena = Arena.ofShared();
    try {
      MemorySegment bytes = channel.map(MapMode.READ_WRITE, 0, channel.size(), arena);
      Words access = words.apply(bytes);
      int present = check.present(access.read(MappedLayout.GROWN), channel.size());
      check.checkWords(present, access::read);
      MappedFile mapped = new MappedFile(file, guard, arena, bytes, layout, access);
      mapped.recover();
      return mapped;
    } catch (IOException | RuntimeException | Error e) {
      arena.close();
      throw e;
    }
  }
}

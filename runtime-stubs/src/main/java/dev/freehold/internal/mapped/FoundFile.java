package dev.freehold.internal.mapped;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Looks at what is where a pool is to be opened, before anything is put there or beside it. */
final class FoundFile {
  private FoundFile() {}

  /** Refuses what Freehold did not write: not even a lock is put beside another program's file. */
  static void refuseForeign(Path file, FileCheck check) throws IOException {
    Refusals refusals = check.refusals();
    refuseIrregular(file, refusals);
    if (Files.exists(file)) {
      FileLockGuard.requireNotHeld(file, refusals);
      Object identity = FileLockGuard.identity(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      try {
        if (channel.size() > 0) {
          check.readHeader(channel);
        }
      } finally {
        FileLockGuard.closeBeside(channel, identity);
      }
    }
  }

  static void refuseIrregular(Path file, Refusals refusals) throws IOException {
    if (!file.getFileSystem().equals(FileSystems.getDefault())) {
      throw refusals.notAFile("in another file system");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw refusals.notAFile(Files.isDirectory(file) ? "a directory" : "no regular file");
    }
  }
}

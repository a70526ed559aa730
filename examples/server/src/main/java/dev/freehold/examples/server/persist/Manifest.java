package dev.freehold.examples.server.persist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files the append-only file consists of, as the manifest of Redis 7.0 tells it: a base, and
 * what was appended since.
 *
 * @param files in the order in which they are read
 */
record Manifest(List<Part> files) {
  /**
   * A file: its name, its number, and its type, {@code b} for the base and {@code i} for what came
   * then.
   */
  record Part(String name, long number, char type) {
    String line() {
      return "file " + name + " seq " + number + " type " + type + "\n";
    }
  }

  static Manifest read(Path path) throws IOException {
    List<Part> files = new ArrayList<>();
    if (Files.exists(path)) {
      for (String line : Files.readAllLines(path)) {
        String[] word = line.trim().split(" ");
        if (word.length >= 6 && word[0].equals("file") && word[5].charAt(0) != 'h') {
          files.add(new Part(word[1], Long.parseLong(word[3]), word[5].charAt(0)));
        }
      }
    }
    return new Manifest(List.copyOf(files));
  }

  /** The number that the next file gets. */
  long next() {
    return files.stream().mapToLong(Part::number).max().orElse(0) + 1;
  }

  /** Takes the place of the manifest that was there, as a whole. */
  void write(Path path) throws IOException {
    StringBuilder text = new StringBuilder();
    files.forEach(part -> text.append(part.line()));
    Path fresh = path.resolveSibling("temp-" + path.getFileName());
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(path.toAbsolutePath().getParent());
  }

  /** Has a folder know its files even if the machine fails. */
  static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}

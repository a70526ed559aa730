// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

// What is derived from a closeable is used in time, or goes where nothing is said of it.
class DerivedInTime {
  private Stream<String> stored;

  static void process(Stream<String> lines) {
    lines.forEach(System.out::println);
  }

  static Stream<String> ofParameter(BufferedReader text) {
    process(text.lines().map(String::trim));
    return text.lines();
  }

  void stored(BufferedReader text) {
    stored = text.lines();
  }

  static List<String> atOnce(InputStream in) {
    return new BufferedReader(new InputStreamReader(in)).lines().collect(Collectors.toList());
  }

  static Stream<String> closing(Path path) throws IOException {
    BufferedReader text = Files.newBufferedReader(path);
    return text.lines()
        .onClose(
            () -> {
              try {
                text.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  static List<String> words(Path path) throws IOException {
    try (Scanner scanner = new Scanner(path)) {
      process(scanner.tokens());
      return scanner.tokens().map(String::trim).collect(Collectors.toList());
    }
  }

  static int entries(File file) throws IOException {
    int count = 0;
    try (ZipFile zip = new ZipFile(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          count += in.read();
        }
      }
      return count + (int) zip.stream().filter(entry -> !entry.isDirectory()).count();
    }
  }

  static void inZip(Path file, Path to) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(file)) {
      Path root = files.getPath("/");
      Files.copy(root.resolve("first"), to);
      try (Stream<Path> all = Files.walk(root)) {
        all.forEach(System.out::println);
      }
    }
  }

  static MappedByteBuffer mapped(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  static ByteBuffer ofTheHeap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).slice().asReadOnlyBuffer();
  }

  static Iterable<String> each(Stream<String> lines) {
    return lines::iterator;
  }

  static Iterator<String> trimmed(List<String> lines) {
    return lines.stream().map(String::trim).iterator();
  }
}

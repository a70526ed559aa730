// with -Afreehold.track=closeables
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

// What is derived from a closeable is used after that was closed.
class DerivedOfClosed {

  static long lines(Path path) throws IOException {
    Stream<String> lines;
    try (BufferedReader text = Files.newBufferedReader(path)) {
      lines = text.lines(); //! borrow.outlives.owner
    }
    return lines.count();
  }

  static long tokens(Path path) throws IOException {
    Stream<String> tokens;
    try (Scanner scanner = new Scanner(path)) {
      tokens = scanner.tokens().map(String::trim); //! borrow.outlives.owner
    }
    return tokens.count();
  }

  static boolean entries(File file) throws IOException {
    Enumeration<? extends ZipEntry> entries;
    try (ZipFile zip = new ZipFile(file)) {
      entries = zip.entries(); //! borrow.outlives.owner
    }
    return entries.hasMoreElements();
  }

  static Path next(Path folder) throws IOException {
    Iterator<Path> paths;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      paths = stream.iterator(); //! borrow.outlives.owner
    }
    return paths.next();
  }

  static int column(Statement statement) throws Exception {
    InputStream column;
    try (ResultSet rows = statement.executeQuery("SELECT data FROM file")) {
      column = rows.getBinaryStream(1); //! borrow.outlives.owner
    }
    return column.read();
  }

  static boolean keys() throws IOException {
    Set<SelectionKey> keys;
    try (Selector selector = Selector.open()) {
      keys = selector.selectedKeys(); //! borrow.outlives.owner
    }
    return keys.isEmpty();
  }

  static boolean inZip(Path file) throws IOException {
    Path root;
    try (FileSystem files = FileSystems.newFileSystem(file)) {
      root = files.getPath("/"); //! borrow.outlives.owner
    }
    return Files.exists(root);
  }
}

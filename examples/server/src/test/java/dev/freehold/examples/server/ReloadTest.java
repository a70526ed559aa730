package dev.freehold.examples.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.examples.server.Running.Client;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All types of values are written down and loaded again. */
class ReloadTest {
  private static final String FILL =
      "SET s v PX 100000000\r\nRPUSH l a b c\r\nSADD i 1 2 3\r\nHSET h f v\r\nZADD z 1.5 m -inf n\r\n"
          + "SELECT 3\r\nSET other x\r\nSELECT 0\r\n";
  private static final String FILLED = "+OK\r\n:3\r\n:3\r\n:1\r\n:2\r\n+OK\r\n+OK\r\n+OK\r\n";
  private static final String LOOK =
      "GET s\r\nPERSIST s\r\nLRANGE l 0 -1\r\nOBJECT ENCODING i\r\nHGET h f\r\nZRANGE z 0 -1\r\n"
          + "ZSCORE z m\r\nDBSIZE\r\nSELECT 3\r\nGET other\r\n";
  private static final String SEEN =
      "$1\r\nv\r\n:1\r\n*3\r\n$1\r\na\r\n$1\r\nb\r\n$1\r\nc\r\n$6\r\nintset\r\n$1\r\nv\r\n"
          + "*2\r\n$1\r\nn\r\n$1\r\nm\r\n$3\r\n1.5\r\n:5\r\n+OK\r\n$1\r\nx\r\n";

  @Test
  void reload(@TempDir Path folder) throws IOException {
    try (Running server = new Running("--dir", folder.toString());
        Client client = server.connect()) {
      assertEquals(FILLED, client.ask(FILL, FILLED));
      assertEquals("+OK\r\n", client.ask("DEBUG RELOAD\r\n", "+OK\r\n"));
      assertEquals(SEEN, client.ask(LOOK, SEEN));
    }
  }

  @Test
  void loadTheAppendOnlyFileAgain(@TempDir Path folder) throws IOException {
    try (Running server = new Running("--dir", folder.toString(), "--appendonly", "yes");
        Client client = server.connect()) {
      assertEquals(FILLED, client.ask(FILL, FILLED));
      assertEquals("+OK\r\n", client.ask("DEBUG LOADAOF\r\n", "+OK\r\n"));
      assertEquals(SEEN, client.ask(LOOK, SEEN));
    }
  }

  @Test
  void whatWasWrittenIsLoadedWhateverMaxmemoryIs(@TempDir Path folder) throws IOException {
    String value = "x".repeat(50_000);
    try (Running server = new Running("--dir", folder.toString(), "--appendonly", "yes");
        Client client = server.connect()) {
      assertEquals(
          "+OK\r\n+OK\r\n",
          client.ask("SET a " + value + "\r\nSET b " + value + "\r\n", "+OK\r\n+OK\r\n"));
    }
    try (Running server =
            new Running("--dir", folder.toString(), "--appendonly", "yes", "--maxmemory", "1000");
        Client client = server.connect()) {
      assertEquals(":2\r\n", client.ask("DBSIZE\r\n", ":2\r\n"));
    }
  }
}

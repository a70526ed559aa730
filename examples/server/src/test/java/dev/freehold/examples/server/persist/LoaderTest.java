package dev.freehold.examples.server.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.Context;
import dev.freehold.examples.server.command.Desk;
import dev.freehold.examples.server.command.Dispatcher;
import dev.freehold.examples.server.command.list.ListCommands;
import dev.freehold.examples.server.command.zset.SortedSetCommands;
import dev.freehold.examples.server.config.Settings;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.StoreSizes;
import dev.freehold.examples.server.store.Strings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading what was written down. */
class LoaderTest {
  private static final String INCR = "*2\r\n$4\r\nINCR\r\n$1\r\nn\r\n";

  @TempDir Path folder;
  private final Settings settings = new Settings();
  private Path file = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    settings.set(Map.of("dir", folder.toString()));
    Path inner = Files.createDirectories(folder.resolve("appendonlydir"));
    file = inner.resolve("appendonly.aof.1.incr.aof");
    Files.writeString(
        inner.resolve("appendonly.aof.manifest"), "file " + file.getFileName() + " seq 1 type i\n");
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }

  private long load(@Mut Store store) throws IOException {
    Context context = new Context(settings);
    Dispatcher dispatcher = new Dispatcher(context);
    ListCommands.bind(context.table());
    SortedSetCommands.bind(context.table());
    try (Desk desk = new Desk()) {
      long requests = new Loader(settings, dispatcher).load(store, desk);
      assertEquals(0, desk.readBlocks().inUse());
      return requests;
    }
  }

  private static String string(@Mut Store store, String name) {
    ByteRange key = new ByteRange();
    key.load(name);
    long found = Keyspace.peek(store, key);
    if (found == 0) {
      return "";
    }
    Strings.load(store, found, key);
    return key.toString();
  }

  @Test
  void whereverTheEndIsMissingTheRestIsThere() throws IOException {
    String whole = INCR.repeat(4);
    for (int length = 0; length <= whole.length(); length++) {
      write(whole.substring(0, length));
      int complete = length / INCR.length();
      try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
        assertEquals(complete, load(store));
        assertEquals(complete == 0 ? "" : "" + complete, string(store, "n"));
      }
      assertEquals(complete * INCR.length(), Files.size(file));
    }
  }

  @Test
  void aTransactionThatIsNotCompleteDoesNotCount() throws IOException {
    String begun = "*1\r\n$5\r\nMULTI\r\n" + INCR + INCR;
    write(INCR + begun);
    try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
      load(store);
      assertEquals("1", string(store, "n"));
    }
    assertEquals(INCR.length(), Files.size(file));
    write(INCR + begun + "*1\r\n$4\r\nEXEC\r\n");
    try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
      load(store);
      assertEquals("3", string(store, "n"));
    }
  }

  @Test
  void whatIsDamagedIsRefused() throws IOException {
    write(INCR + "*2\r\n$x\r\n");
    try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
      IOException refused = assertThrows(IOException.class, () -> load(store));
      assertTrue(
          refused.getMessage().contains("damaged at byte " + INCR.length()), refused.getMessage());
    }
  }

  @Test
  void aKeyWhoseTimeHasComeSinceIsThereUntilAllIsLoaded() throws IOException {
    write("*5\r\n$3\r\nSET\r\n$1\r\nn\r\n$1\r\n5\r\n$4\r\nPXAT\r\n$4\r\n1000\r\n" + INCR);
    try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
      load(store);
      assertEquals("6", string(store, "n"));
      store.now(1001);
      assertEquals("", string(store, "n"));
    }
  }

  @Test
  void theDigestIsThatOfRedis() throws IOException {
    write(
        "*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\n1\r\n"
            + "*4\r\n$5\r\nRPUSH\r\n$1\r\nl\r\n$1\r\na\r\n$1\r\nb\r\n"
            + "*4\r\n$4\r\nZADD\r\n$1\r\nz\r\n$3\r\n1.5\r\n$1\r\nm\r\n");
    try (Store store = Store.create(new StoreSizes(1 << 20, 2))) {
      load(store);
      assertEquals(
          "de6e4770a7bfe5ab86b236d8dfd15aafead417e8",
          new String(new StoreDigest().ofAll(store), StandardCharsets.US_ASCII));
    }
  }
}

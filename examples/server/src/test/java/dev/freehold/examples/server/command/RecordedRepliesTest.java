package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.examples.server.command.hash.HashCommands;
import dev.freehold.examples.server.command.list.ListCommands;
import dev.freehold.examples.server.command.set.SetCommands;
import dev.freehold.examples.server.command.sort.SortCommands;
import dev.freehold.examples.server.command.zset.SortedSetCommands;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands are answered as a redis-server answered them when the files were written. */
class RecordedRepliesTest {
  private static final String ANY = "?";

  @ParameterizedTest
  @ValueSource(strings = {"lists", "hashes", "sets", "sortedsets", "sort"})
  void repliesAreThoseOfRedis(String file) throws IOException {
    try (Desktop server = new Desktop()) {
      ListCommands.bind(server.context.table());
      HashCommands.bind(server.context.table());
      SetCommands.bind(server.context.table());
      SortedSetCommands.bind(server.context.table());
      SortCommands.bind(server.context.table());
      Session me = server.client();
      for (String line : lines(file)) {
        String[] parts = line.split(" => ", 2);
        String reply = server.send(me, parts[0].split(" "));
        if (!parts[1].equals(ANY)) {
          assertEquals(parts[1], reply, parts[0]);
        }
      }
      server.send(me, "FLUSHALL");
      assertTrue(server.storeIsEmpty());
      assertEquals(0, server.inUse());
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = RecordedRepliesTest.class.getResourceAsStream(file + ".txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}

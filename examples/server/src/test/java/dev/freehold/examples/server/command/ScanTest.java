package dev.freehold.examples.server.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Mut;
import dev.freehold.examples.server.command.hash.HashCommands;
import dev.freehold.examples.server.command.set.SetCommands;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A scan of a set shows what is in it all the time, whatever comes and goes meanwhile. */
class ScanTest {
  private static final int STAYING = 1000;

  @Test
  void whatStaysIsSeen() {
    try (Desktop server = new Desktop()) {
      HashCommands.bind(server.context.table());
      SetCommands.bind(server.context.table());
      Session me = server.client();
      Random random = new Random(1);
      for (int i = 0; i < STAYING; i++) {
        server.send(me, "SADD", "s", "stays" + i, "goes" + i);
      }
      Set<String> seen = new HashSet<>();
      String cursor = "0";
      do {
        List<String> words =
            List.of(server.send(me, "SSCAN", "s", cursor, "COUNT", "20").split(" "));
        cursor = words.get(2);
        seen.addAll(words);
        change(server, me, random);
      } while (!cursor.equals("0"));
      for (int i = 0; i < STAYING; i++) {
        assertTrue(seen.contains("stays" + i), "stays" + i);
      }
    }
  }

  private static void change(@Mut Desktop server, Session me, Random random) {
    for (int i = 0; i < 30; i++) {
      String name = "goes" + random.nextInt(2 * STAYING);
      server.send(me, random.nextInt(4) == 0 ? "SADD" : "SREM", "s", name);
    }
  }
}

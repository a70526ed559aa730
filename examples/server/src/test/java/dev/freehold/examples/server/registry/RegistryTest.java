package dev.freehold.examples.server.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.HandleOf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A registry does what a map of lists does. */
class RegistryTest {
  private final long[] newest = new long[8];

  @Test
  void itIsAMapOfLists() {
    Random random = new Random(7);
    Map<String, List<Integer>> model = new HashMap<>();
    try (Registry registry = new Registry()) {
      for (int step = 0; step < 20_000; step++) {
        String name = "n".repeat(random.nextInt(150)) + random.nextInt(40);
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        int client = random.nextInt(newest.length);
        List<Integer> listeners = model.computeIfAbsent(name, key -> new ArrayList<>());
        if (random.nextBoolean()) {
          newest[client] =
              registry.add(
                  0, bytes, 0, bytes.length, client, (@HandleOf(Member.class) long) newest[client]);
          if (!listeners.contains(client)) {
            listeners.add(client);
          }
        } else {
          long member =
              registry.member(
                  0, bytes, 0, bytes.length, client, (@HandleOf(Member.class) long) newest[client]);
          assertEquals(listeners.contains(client), member != 0);
          if (member != 0) {
            newest[client] = registry.remove(member, (@HandleOf(Member.class) long) newest[client]);
            listeners.remove((Integer) client);
          }
        }
        assertEquals(listeners, listeners(registry, bytes));
      }
      for (int client = 0; client < newest.length; client++) {
        long each = (@HandleOf(Member.class) long) newest[client];
        while (each != 0) {
          each = registry.remove(each, each);
        }
      }
      assertEquals(0, registry.inUse());
    }
  }

  private static List<Integer> listeners(Registry registry, byte[] name) {
    List<Integer> clients = new ArrayList<>();
    long topic = registry.find(0, name, 0, name.length);
    long each = topic == 0 ? 0 : registry.first(topic);
    while (each != 0) {
      clients.add(registry.client(each));
      each = registry.next(each);
    }
    return clients;
  }
}

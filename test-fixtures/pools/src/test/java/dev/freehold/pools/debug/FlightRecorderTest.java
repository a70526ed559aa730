package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.Ownership;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.PoolInUseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A flight recording")
@Unsafe("misuses are the point")
class FlightRecorderTest {
  @TempDir Path folder;

  /** Its pool is recorded here alone: elements that other tests have lost are told meanwhile. */
  @FixedPool(capacity = 4)
  interface Recorded {
    int id();

    void id(int value);
  }

  @Test
  void showsWhatHappensInAWatchedPool() throws Exception {
    assertEquals(
        Map.of(
            "Allocation", 6, "Release", 2, "Exhausted", 1, "Leak", 4, "Transfer", 1, "Misuse", 1),
        countsIn(print(record(true))));
  }

  @Test
  void leavesOutAllocationsUnlessAskedFor() throws Exception {
    assertEquals(
        Map.of("Exhausted", 1, "Leak", 4, "Transfer", 1, "Misuse", 1),
        countsIn(print(record(false))));
  }

  @Test
  void namesThePoolTheRuleAndThePlace() throws Exception {
    String misuse = print(record(false)).split("dev.freehold.Misuse \\{")[1];

    assertTrue(misuse.contains("pool = \"RecordedPool\""), misuse);
    assertTrue(misuse.contains("key = \"use.after.release\""), misuse);
    assertTrue(misuse.contains("slot = 0"), misuse);
    assertTrue(misuse.contains("FlightRecorderTest"), misuse);
  }

  /** As `jfr view` shows fields, and no frames but the innermost, which are Freehold's. */
  @Test
  void namesTheUsersPlaceInAFieldOfEachEvent() throws Exception {
    String printed = print(record(true));
    String[] events = printed.split("dev\\.freehold\\.\\w+ \\{");

    for (int event = 1; event < events.length; event++) {
      assertTrue(
          Pattern.compile("(place|allocated) = \"dev.freehold.pools.debug.FlightRecorderTest\\.")
              .matcher(events[event])
              .find(),
          events[event]);
    }
  }

  private Path record(boolean allocations) throws IOException {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      if (allocations) {
        recording.enable("dev.freehold.Allocation");
        recording.enable("dev.freehold.Release");
      }
      recording.start();
      useAPool();
      recording.stop();
      recording.dump(file);
    }
    return file;
  }

  private static void useAPool() {
    RecordedPool tickets = RecordedPool.create();
    DebugMemory.watch(tickets, Quiet.OPTIONS);
    Recorded ticket = tickets.alloc();
    tickets.free(ticket);
    assertThrows(UseAfterReleaseException.class, () -> ticket.id());
    Recorded passedOn = tickets.alloc();
    Ownership.transferred(passedOn, "nobody");
    tickets.free(passedOn);
    while (tickets.tryAlloc() != null) {}
    assertThrows(PoolInUseException.class, tickets::close);
  }

  private static String print(Path recording) throws Exception {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jfr");
    Process process =
        new ProcessBuilder(
                tool.toString(), "print", "--events", "dev.freehold.*", recording.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return Pattern.compile("(?ms)^dev\\.freehold\\.\\w+ \\{.*?^\\}")
        .matcher(output)
        .results()
        .map(MatchResult::group)
        .filter(event -> event.contains("\"RecordedPool\""))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, Integer> countsIn(String printed) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher event = Pattern.compile("(?m)^dev\\.freehold\\.(\\w+) \\{").matcher(printed);
    while (event.find()) {
      counts.merge(event.group(1), 1, Integer::sum);
    }
    return counts;
  }
}

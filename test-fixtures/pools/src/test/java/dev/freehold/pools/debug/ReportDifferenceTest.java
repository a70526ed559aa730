package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.ReportDifference;
import dev.freehold.debug.Watch;
import dev.freehold.pool.UseAfterReleaseException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference of two reports")
@Unsafe("a misuse is looked for")
class ReportDifferenceTest {
  private final TicketPool tickets = TicketPool.create();
  private final Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);

  private Ticket first() {
    return tickets.alloc();
  }

  private Ticket second() {
    return tickets.alloc();
  }

  private ReportDifference change() {
    Ticket held = first();
    misuse();
    final MemoryReport earlier = watch.report();
    tickets.free(held);
    misuse();
    second();
    return watch.report().since(earlier);
  }

  private void misuse() {
    Ticket released = first();
    tickets.free(released);
    assertThrows(UseAfterReleaseException.class, released::id);
  }

  @Test
  void saysWhichPlacesHoldMoreAndWhatWasDoneWrong() {
    String text =
        change().toText().replaceAll(":\\d+\\)", ":…)").replaceAll(" [0-9T:.Z-]{20,}", " …");
    String shown = text.lines().limit(9).collect(Collectors.joining("\n"));

    assertEquals(
        """
        Freehold memory, from … to …

        TicketPool
          +0 in use: 2 allocations, 2 releases, 0 transfers, exhausted 0 times
          Allocated at (more in use, of allocations since):
              +1 of 1      dev.freehold.pools.debug.ReportDifferenceTest.second(ReportDifferenceTest.java:…) from dev.freehold.pools.debug.ReportDifferenceTest.change(ReportDifferenceTest.java:…)
              +0 of 1      dev.freehold.pools.debug.ReportDifferenceTest.first(ReportDifferenceTest.java:…) from dev.freehold.pools.debug.ReportDifferenceTest.misuse(ReportDifferenceTest.java:…)
              -1 of 0      dev.freehold.pools.debug.ReportDifferenceTest.first(ReportDifferenceTest.java:…) from dev.freehold.pools.debug.ReportDifferenceTest.change(ReportDifferenceTest.java:…)
          Done wrong since, 1 time:""",
        shown);
  }

  @Test
  void isJsonWithTheNamesOfTheRecords() {
    JsonObject pool =
        JsonParser.parseString(change().toJson())
            .getAsJsonObject()
            .getAsJsonArray("pools")
            .get(0)
            .getAsJsonObject();

    assertEquals(0, pool.get("inUse").getAsInt());
    assertEquals(2, pool.getAsJsonObject("counts").get("allocations").getAsInt());
    assertEquals(1, pool.getAsJsonArray("sites").get(0).getAsJsonObject().get("inUse").getAsInt());
    assertEquals(
        1, pool.getAsJsonArray("findings").get(0).getAsJsonObject().get("count").getAsInt());
  }

  @Test
  void ofAPoolThatIsNewIsAllOfIt() {
    MemoryReport none = new MemoryReport(Instant.EPOCH, List.of());
    second();

    assertEquals(1, watch.report().since(none).pools().get(0).inUse());
  }

  @Test
  void ofTheSameReportIsNothing() {
    second();
    MemoryReport report = watch.report();

    assertEquals(0, report.since(report).pools().size());
    assertEquals(
        "Nothing has changed.", report.since(report).toText().lines().skip(1).findFirst().get());
  }
}

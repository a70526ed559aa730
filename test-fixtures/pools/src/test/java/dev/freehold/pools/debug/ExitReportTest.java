package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.WatchOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the end of a program")
class ExitReportTest {
  /** Forgets a ticket. */
  @Unsafe("the leak is the point")
  static final class Forgetful {
    /** What nobody can reach any more would be told of before the end. */
    private static final List<Ticket> HELD = new ArrayList<>();

    private Forgetful() {}

    /** The program. */
    public static void main(String[] arguments) {
      if (arguments.length > 1) {
        TicketPool other = TicketPool.create();
        DebugMemory.watch(other, WatchOptions.standard().reportTo(report -> fail()));
        HELD.add(other.alloc());
      }
      TicketPool tickets = TicketPool.create();
      DebugMemory.watch(tickets, WatchOptions.standard().managed(false));
      tickets.free(tickets.alloc());
      if (arguments.length > 0) {
        HELD.add(tickets.alloc());
      }
    }

    private static void fail() {
      throw new IllegalStateException("full disk");
    }
  }

  @Test
  void whatIsStillAllocatedIsReported() throws Exception {
    assertEquals(
        """
        Freehold memory report, …

        TicketPool
          1 of 4 slots in use, at most 1
          1 slot rests: released, and not used again for a while, so that late uses are found
          2 allocations, 1 release, 0 transfers, exhausted 0 times
          Allocated at (in use, of allocations):
               1 of 1      dev.freehold.pools.debug.ExitReportTest$Forgetful.main(ExitReportTest.java:…)
               0 of 1      dev.freehold.pools.debug.ExitReportTest$Forgetful.main(ExitReportTest.java:…)
          Done wrong, 1 time:
          [own.leak] slot 1 of TicketPool is still allocated: release its element, or pass it on to someone who does
            allocated by thread `main`
              at dev.freehold.pools.debug.ExitReportTest$Forgetful.main(ExitReportTest.java:…)
            found by thread `freehold-report`
        """,
        outputOf("forget"));
  }

  @Test
  void aReceiverThatThrowsDoesNotHideTheOthers() throws Exception {
    String output = outputOf("forget", "and fail");
    assertTrue(output.startsWith("Exception in thread \"freehold-report\""), output);
    assertTrue(output.contains("[own.leak] slot 1 of TicketPool is still allocated"), output);
  }

  @Test
  void nothingIsReportedIfAllWasReleased() throws Exception {
    assertEquals("", outputOf());
  }

  private static String outputOf(String... arguments) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Forgetful.class.getName());
    java.command().addAll(List.of(arguments));
    Process process = java.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.replaceAll("report, .*", "report, …").replaceAll(":\\d+\\)", ":…)");
  }
}

package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.MemoryReport;
import dev.freehold.debug.Watch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report")
class ReportTest {
  private static final Path FOLDER = Path.of("src/test/resources/reports");

  /**
   * The whole text as it is kept in a file; writes the file where a system property asks for it.
   */
  private static void assertGolden(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("freehold.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual);
  }

  @Test
  void isReadableAsText() throws IOException {
    assertGolden("sample.txt", SampleReport.report().toText());
  }

  @Test
  void isStableAsJson() throws IOException {
    assertGolden("sample.json", SampleReport.report().toJson() + "\n");
  }

  @Test
  void isJsonThatOthersParse() {
    JsonElement report = JsonParser.parseString(SampleReport.report().toJson());

    JsonElement finding =
        report
            .getAsJsonObject()
            .getAsJsonArray("pools")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0);
    assertEquals("use.after.release", finding.getAsJsonObject().get("key").getAsString());
    assertEquals(
        "feed-\"1\"",
        finding.getAsJsonObject().getAsJsonObject("allocated").get("thread").getAsString());
  }

  @Test
  void isOnePageThatNeedsNoOtherFile() throws IOException {
    String page = SampleReport.report().toHtml();

    assertGolden("sample.html", page);
    assertFalse(page.contains("http"), "nothing is fetched");
    assertFalse(page.contains("<script"), "nothing runs");
    assertTrue(page.contains("prefers-color-scheme: dark"), "it can be read in the dark");
  }

  @Test
  void escapesWhatItShowsInAPage() {
    String page = SampleReport.report().toHtml();

    assertTrue(page.contains("the &lt;archive&gt;"));
    assertFalse(page.contains("<archive>"));
  }

  @Test
  void saysThatNothingIsWatched() {
    MemoryReport none = new MemoryReport(Instant.EPOCH, List.of());

    assertEquals(
        "Freehold memory report, 1970-01-01T00:00:00Z\nNo pool is watched.\n", none.toText());
    assertTrue(none.toHtml().contains("<p>No pool is watched.</p>"));
    assertEquals("{\"time\":\"1970-01-01T00:00:00Z\",\"pools\":[]}", none.toJson());
  }

  @Test
  void hasEveryPoolThatIsWatched() {
    try (TicketPool tickets = TicketPool.create()) {
      Watch watch = DebugMemory.watch(tickets, Quiet.OPTIONS);

      assertTrue(DebugMemory.report().pools().contains(watch.report().pools().get(0)));
    }
  }
}

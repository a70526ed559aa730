package dev.freehold.soundness.wide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.soundness.wide.construct.Constructs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random programs of the whole language: see {@code docs/design/soundness.md}. */
class WideSoundnessTest {
  private static Figures figures = new Figures();

  @BeforeAll
  static void run() throws IOException {
    figures =
        Slice.all(
            Long.getLong("freehold.soundness.seed"),
            Long.getLong("freehold.soundness.wide.runs"),
            Integer.getInteger("freehold.soundness.processes"));
    Files.writeString(
        Path.of(System.getProperty("freehold.soundness.wide.report")), figures.page());
  }

  @Test
  void whatTheCheckerAcceptsBreaksNoRuleInAnyRun() {
    Campaign campaign = new Campaign();
    String smallest =
        figures.unsound().stream().map(campaign::smallest).collect(Collectors.joining("\n"));
    assertEquals("", smallest);
  }

  @Test
  void mostProgramsAreAccepted() {
    assertTrue(
        figures.count(Figures.ACCEPTED) > figures.count(Figures.PROGRAMS) * 2 / 3, figures.page());
  }

  @Test
  void testsOfWhatIsProvedAreLeftOut() {
    assertTrue(figures.count(Figures.PROVED) > 0, figures.page());
  }

  @Test
  void everyConstructIsInAcceptedPrograms() {
    Constructs.ALL.forEach(
        each -> assertTrue(figures.count(Figures.OCCURS + each.name()) > 0, each.name()));
  }

  @Test
  void mostOfWhatTheCheckerRejectsBreaksARule() {
    assertTrue(
        figures.count(Figures.HARMFUL) > figures.count(Figures.REJECTED) / 2, figures.page());
  }
}

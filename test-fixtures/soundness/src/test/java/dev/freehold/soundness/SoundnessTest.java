package dev.freehold.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.soundness.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random programs are checked and run: see {@code docs/design/soundness.md}. */
class SoundnessTest {
  private static final Campaign CAMPAIGN = new Campaign(Long.getLong("freehold.soundness.seed"));
  private static final Figures FIGURES = CAMPAIGN.run(Long.getLong("freehold.soundness.runs"));

  @BeforeAll
  static void report() throws IOException {
    Files.writeString(Path.of(System.getProperty("freehold.soundness.report")), Report.of(FIGURES));
  }

  @Test
  void whatTheCheckerAcceptsBreaksNoRuleOnAnyPath() {
    String smallest =
        FIGURES.unsound().stream()
            .map(each -> CAMPAIGN.smallest(each.program(), Verdict::isUnsound))
            .collect(Collectors.joining("\n"));
    assertEquals("", smallest);
  }

  @Test
  void testsOfWhatIsProvedAreLeftOut() {
    assertTrue(FIGURES.proved() > 0, Report.of(FIGURES));
  }

  @Test
  void aGoodPartOfTheProgramsIsAccepted() {
    assertTrue(FIGURES.accepted() > FIGURES.rejected().rejected() / 2, Report.of(FIGURES));
  }

  @Test
  void mostOfWhatTheCheckerRejectsBreaksARule() {
    Tally rejected = FIGURES.rejected();
    assertTrue(rejected.harmful() > rejected.rejected() * 2 / 3, Report.of(FIGURES));
  }

  @Test
  void poolsAndTheTraceBothSeeRulesBroken() {
    assertTrue(FIGURES.rejected().faults() > 0, Report.of(FIGURES));
    assertTrue(FIGURES.rejected().conflicts() > 0, Report.of(FIGURES));
  }
}

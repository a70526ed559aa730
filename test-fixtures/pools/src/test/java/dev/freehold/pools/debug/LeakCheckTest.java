package dev.freehold.pools.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("The leak check")
class LeakCheckTest {
  private static Map<String, String> failuresOf(Class<?> tests) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(tests))
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .build();
    OlderPool.begin();
    Map<String, String> failures = new TreeMap<>();
    TestExecutionListener listener =
        new TestExecutionListener() {
          @Override
          public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
              synchronized (failures) {
                failures.put(
                    test.getDisplayName(),
                    result
                        .getThrowable()
                        .map(thrown -> LeakySpecimens.told(result, thrown))
                        .orElse(""));
              }
            }
          }
        };
    LeakySpecimens.during(() -> LauncherFactory.create().execute(request, listener));
    return failures;
  }

  private static final Map<String, String> FAILURES = failuresOf(LeakySpecimens.class);

  @Test
  void letsATestPassThatReleasesAll() {
    assertEquals("", FAILURES.get("releasesAll()"));
  }

  @Test
  void failsATestThatLeaksAnElementAndNamesThePlace() {
    String failure = withoutNumbers("leaks()");

    assertTrue(
        failure.startsWith(
            """
            leaks() does not leave its pools in order
              [own.leak] slot 0 of TicketPool is still allocated: release its element, or pass it on to someone who does
                allocated by thread `…`
                  at dev.freehold.pools.debug.LeakySpecimens.leaks(LeakySpecimens.java:…)
            """),
        failure);
  }

  @Test
  void failsATestWhoseThreadLeaks() {
    assertTrue(FAILURES.get("leaksInAThread()").contains("[own.leak] slot 0"));
  }

  @Test
  void failsATestThatLeavesAPoolOpen() {
    assertEquals(
        """
        leavesAPoolOpen() does not leave its pools in order
          [own.leak] TicketPool is still open: close it, or leave it to try-with-resources
        """,
        FAILURES.get("leavesAPoolOpen()"));
  }

  @Test
  void failsATestThatSwallowsAMisuse() {
    assertTrue(FAILURES.get("swallowsAMisuse()").contains("[use.after.release] slot 0"));
  }

  @Test
  void letsATestPassThatProvokesTheErrorItNames() {
    assertEquals("", FAILURES.get("expectsAMisuse(LeakCheck)"));
  }

  @Test
  void failsATestThatProvokesAnotherErrorThanItNames() {
    assertTrue(FAILURES.get("expectsAnotherMisuse(LeakCheck)").contains("[use.after.release]"));
  }

  @Test
  void failsATestInWhichAnExpectedErrorDoesNotHappen() {
    assertEquals(
        """
        expectsWhatDoesNotHappen(LeakCheck) does not leave its pools in order
          [release.twice] is expected, and no pool of the test has seen it
        """,
        FAILURES.get("expectsWhatDoesNotHappen(LeakCheck)"));
  }

  @Test
  void failsATestThatExpectsAKeyThatThereIsNot() {
    assertEquals(
        "[watch.test] a watch finds nothing under the key `relase.twice`: expect one of frame.order,"
            + " own.leak, pool.confined, release.foreign, release.twice, slot.overrun,"
            + " use.after.release",
        FAILURES.get("expectsAKeyThatThereIsNot(LeakCheck)"));
  }

  @Test
  void letsATestBeAbortedThatLeaks() {
    assertEquals("ABORTED: Assumption failed: not here", FAILURES.get("isAborted()"));
  }

  @Test
  void saysOfATestThatFailsByItselfNothingOfWhatItExpects() {
    assertEquals("too early", FAILURES.get("failsBeforeWhatItExpects(LeakCheck)"));
  }

  @Test
  void failsATestThatLeavesAPoolOpenThoughItExpectsALeak() {
    assertTrue(FAILURES.get("expectsALeak(LeakCheck)").contains("TicketPool is still open"));
  }

  @Test
  void takesPoolsInThatWereThereBefore() {
    assertTrue(FAILURES.get("leaksFromASharedPool(LeakCheck)").contains("[own.leak] slot 1"));
  }

  @Test
  void keepsTestsApartThatRunAtTheSameTime() {
    List<String> failed =
        FAILURES.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();

    assertEquals(
        List.of(
            "expectsAKeyThatThereIsNot(LeakCheck)",
            "expectsALeak(LeakCheck)",
            "expectsAnotherMisuse(LeakCheck)",
            "expectsWhatDoesNotHappen(LeakCheck)",
            "failsBeforeWhatItExpects(LeakCheck)",
            "isAborted()",
            "leaks()",
            "leaksFromASharedPool(LeakCheck)",
            "leaksInAThread()",
            "leavesAPoolOpen()",
            "swallowsAMisuse()"),
        failed);
    assertEquals(1, FAILURES.get("leaks()").lines().filter(line -> line.contains("[")).count());
  }

  private String withoutNumbers(String test) {
    return FAILURES
        .get(test)
        .replaceAll("thread `[^`]*`", "thread `…`")
        .replaceAll(":\\d+\\)", ":…)")
        .lines()
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

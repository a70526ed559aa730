package dev.freehold.internal.debug;

import dev.freehold.debug.Finding;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.NewPools;
import dev.freehold.internal.PoolWatch;
import dev.freehold.internal.SlotPool;
import dev.freehold.internal.debug.report.TextReport;
import dev.freehold.internal.rule.RuleKey;
import dev.freehold.pool.MemoryPool;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pools of one test, from its beginning to its end. */
public final class TestScope {
  /** A thread that a test starts belongs to that test. */
  private static final ThreadLocal<@Nullable TestScope> PRESENT = new InheritableThreadLocal<>();

  static {
    NewPools.offerTo(TestScope::watchOfNew);
  }

  private final WatchOptions options;
  private final @Nullable TestScope outer;
  private final List<Member> members = new CopyOnWriteArrayList<>();
  private final Set<String> expected = ConcurrentHashMap.newKeySet();
  private final Set<String> found = ConcurrentHashMap.newKeySet();
  private volatile boolean ended;

  private TestScope(WatchOptions options, @Nullable TestScope outer) {
    this.options = options;
    this.outer = outer;
  }

  /** A pool of a test, and what is not the test's doing. */
  private record Member(
      PoolRecorder recorder, boolean isOwn, long allocationsBefore, List<Finding> findingsBefore) {}

  /** Begins the scope of the test that runs in this thread. */
  public static TestScope begin(WatchOptions options) {
    TestScope scope = new TestScope(options, PRESENT.get());
    PRESENT.set(scope);
    return scope;
  }

  /** The scope of the test that runs in this thread. */
  public static TestScope present() {
    TestScope scope = PRESENT.get();
    if (scope == null || scope.ended) {
      throw new IllegalStateException(
          "[watch.test] no test with a LeakCheck runs in this thread: call this in the test, or in its @BeforeEach");
    }
    return scope;
  }

  private static @Nullable PoolWatch watchOfNew(SlotPool pool) {
    TestScope scope = PRESENT.get();
    return scope == null || scope.ended ? null : scope.add(pool);
  }

  private PoolRecorder add(SlotPool pool) {
    PoolRecorder recorder = new PoolRecorder(pool, options);
    Watches.begin(recorder);
    members.add(new Member(recorder, true, 0, List.of()));
    return recorder;
  }

  /** Adds a pool that the test has not created. */
  public void watch(MemoryPool pool) {
    for (SlotPool slots : SlotsOf.pool(pool)) {
      PoolRecorder recorder = Watches.watch(slots, options);
      if (members.stream().noneMatch(member -> member.recorder() == recorder)) {
        PoolHistory history = recorder.history();
        members.add(new Member(recorder, false, history.allocations(), history.findings()));
      }
    }
  }

  /** Holds what is found under a key not against the test, but that nothing is. */
  public void expect(String key) {
    expected.add(ExpectedKeys.require(key));
  }

  /**
   * Ends the scope; what is wrong, or nothing.
   *
   * @param completed whether the test came to its end, so that what it expects has happened
   */
  public String end(boolean completed) {
    ended = true;
    if (outer == null) {
      PRESENT.remove();
    } else {
      PRESENT.set(outer);
    }
    String wrong = members.stream().map(this::wrong).collect(Collectors.joining());
    return completed ? wrong + missing() : wrong;
  }

  /** What was expected and has not happened. */
  private String missing() {
    return expected.stream()
        .filter(key -> !found.contains(key))
        .sorted()
        .map("  [%s] is expected, and no pool of the test has seen it\n"::formatted)
        .collect(Collectors.joining());
  }

  private String wrong(Member member) {
    PoolRecorder recorder = member.recorder();
    recorder.guards().checkAll();
    recorder.history().leakedSince(member.allocationsBefore());
    List<Finding> findings =
        recorder.history().findings().stream()
            .filter(finding -> !member.findingsBefore().contains(finding))
            .peek(finding -> found.add(finding.key()))
            .filter(finding -> !expected.contains(finding.key()))
            .toList();
    return TextReport.ofFindings(findings) + (findings.isEmpty() ? open(member) : "");
  }

  private static String open(Member member) {
    SlotPool pool = member.recorder().pool();
    return member.isOwn() && !pool.isClosed$()
        ? "  %s\n"
            .formatted(
                RuleKey.OWN_LEAK.message(
                    pool.name$() + " is still open: close it, or leave it to try-with-resources"))
        : "";
  }
}

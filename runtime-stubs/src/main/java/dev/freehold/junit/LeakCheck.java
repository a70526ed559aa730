package dev.freehold.junit;

import dev.freehold.Ref;
import dev.freehold.debug.WatchOptions;
import dev.freehold.internal.debug.TestScope;
import dev.freehold.pool.MemoryPool;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Watches the pools that a test creates, and fails the test if it leaks an element, misuses one, or
 * leaves such a pool open. The failure names where the element was allocated. It sees the pools
 * that the test's own thread creates, from before {@code @BeforeEach} to after {@code @AfterEach},
 * and those that threads create which the test starts; tests that run at the same time are kept
 * apart. A test that is aborted, as by a failed assumption, stays so.
 *
 * <p>A pool that was created elsewhere takes part once a test, or its {@code @BeforeEach}, has
 * asked for that; a test has this object as a parameter, or in a field:
 *
 * <pre>{@code
 * @RegisterExtension final LeakCheck leaks = new LeakCheck();
 *
 * @BeforeEach
 * void watchTheGlobalPool() {
 *   leaks.watch(QuotePool.global());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has JUnit.
public final class LeakCheck implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace TESTS =
      ExtensionContext.Namespace.create(LeakCheck.class);

  private final WatchOptions options;

  /** Makes the check with the standard options. */
  public LeakCheck() {
    this(WatchOptions.standard());
  }

  /**
   * Makes the check.
   *
   * @param options what is recorded; the report goes nowhere but into the failure, and there is no
   *     JMX bean
   */
  public LeakCheck(WatchOptions options) {
    this.options = options.managed(false).reportTo(report -> {});
  }

  /**
   * Lets a pool take part that the present test has not created. What is in use already is not held
   * against the test. Do not use one such pool in tests that run at the same time.
   *
   * @throws IllegalStateException if no test is running in this thread
   */
  public void watch(@Ref MemoryPool pool) {
    TestScope.present().watch(pool);
  }

  /**
   * Says that the present test provokes an error: what is found under its key does not fail the
   * test; that nothing is, does. A pool that is left open fails it all the same.
   *
   * <pre>{@code
   * @Test
   * void refusesASecondRelease(LeakCheck leaks) {
   *   leaks.expect("release.twice");
   *   assertThrows(DoubleReleaseException.class, () -> …);
   * }
   * }</pre>
   *
   * @param key what the error begins with, without the brackets
   * @throws IllegalArgumentException if a watch finds nothing under such a key
   * @throws IllegalStateException if no test is running in this thread
   */
  public void expect(String key) {
    TestScope.present().expect(key);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    context.getStore(TESTS).put(context.getUniqueId(), TestScope.begin(options));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    TestScope scope = context.getStore(TESTS).remove(context.getUniqueId(), TestScope.class);
    Throwable thrown = context.getExecutionException().orElse(null);
    String wrong = scope == null ? "" : scope.end(thrown == null);
    if (!wrong.isEmpty() && !(thrown instanceof TestAbortedException)) {
      throw new AssertionError(
          context.getDisplayName() + " does not leave its pools in order\n" + wrong);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LeakCheck.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return this;
  }
}

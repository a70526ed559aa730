package dev.freehold.pools.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;

import dev.freehold.Unsafe;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

@DisplayName("A closed pool")
@Unsafe("misuses are the point")
class ClosedPoolTest {
  private final OrderPool orders = OrderPool.create();
  private final Order released = orders.alloc();

  ClosedPoolTest() {
    orders.free(released);
    orders.close();
  }

  @TestFactory
  Stream<DynamicTest> refuses() {
    return Stream.of(
        refuses("alloc", orders::alloc),
        refuses("tryAlloc", orders::tryAlloc),
        refuses("free", () -> orders.free(released)),
        refuses("capacity", orders::capacity),
        refuses("inUse", orders::inUse),
        refuses("handOver", orders::handOver));
  }

  private static DynamicTest refuses(String operation, Executable use) {
    return DynamicTest.dynamicTest(
        operation,
        () ->
            assertEquals(
                "[use.after.release] OrderPool was used after it was closed: close it after its last"
                    + " use, or create another",
                assertThrowsExactly(UseAfterReleaseException.class, use).getMessage()));
  }

  @Test
  void isNotClosedAgain() {
    assertEquals(
        "[release.twice] OrderPool was closed before: close a pool once, or leave it to"
            + " try-with-resources",
        assertThrowsExactly(DoubleReleaseException.class, orders::close).getMessage());
  }
}

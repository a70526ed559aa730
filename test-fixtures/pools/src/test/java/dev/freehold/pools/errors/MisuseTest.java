package dev.freehold.pools.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.freehold.Unsafe;
import dev.freehold.debug.DebugMemory;
import dev.freehold.debug.WatchOptions;
import dev.freehold.pool.OwnershipException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever misuses a pool is told so, and the pool is as it was. */
@DisplayName("A misuse")
@Unsafe("misuses are the point")
class MisuseTest {
  private static final WatchOptions QUIET =
      WatchOptions.standard().quarantine(0).managed(false).reportTo(report -> {});

  @TestFactory
  Stream<DynamicTest> isRefused() {
    return all().map(misuse -> test(misuse, misuse.message(), orders -> {}));
  }

  @TestFactory
  Stream<DynamicTest> isRefusedWithTheReasonWhileWatched() {
    return all()
        .map(
            misuse ->
                test(
                    misuse,
                    misuse.message() + misuse.account(),
                    orders -> DebugMemory.watch(orders, QUIET)));
  }

  private static Stream<Misuse> all() {
    return Stream.of(ElementMisuses.all(), FieldMisuses.all(), PoolMisuses.all())
        .flatMap(List::stream);
  }

  private static DynamicTest test(Misuse misuse, String message, Consumer<OrderPool> prepare) {
    return dynamicTest(
        misuse.name(), () -> InThread.named("owner", () -> check(misuse, message, prepare)));
  }

  private static void check(Misuse misuse, String message, Consumer<OrderPool> prepare) {
    OrderPool orders = OrderPool.create();
    prepare.accept(orders);
    Order inUse = orders.alloc();
    inUse.id(7);
    inUse.symbol().set("whole");
    inUse.levels().fill(9);

    RuntimeException error =
        assertThrowsExactly(misuse.error(), () -> misuse.act().on(orders, inUse));

    assertEquals(message, withoutPlaces(error.getMessage()));
    checkKey(error);
    checkIntact(orders, inUse);
  }

  private static String withoutPlaces(String message) {
    return message
        .replaceAll("(allocated|detached|released) at .*", "$1 at …")
        .replaceAll("held since .*", "held since …");
  }

  private static void checkKey(RuntimeException error) {
    if (error instanceof OwnershipException broken) {
      assertEquals("[" + broken.key() + "]", broken.getMessage().split(" ", 2)[0]);
      assertEquals("OrderPool", broken.pool());
    }
  }

  private static void checkIntact(OrderPool orders, Order inUse) {
    assertEquals(1, orders.inUse());
    assertEquals(4, orders.capacity());
    assertEquals(7, inUse.id());
    assertEquals("whole", inUse.symbol().toString());
    assertEquals(List.of(9L, 9L), List.of(inUse.levels().get(0), inUse.levels().get(1)));

    List<Order> rest = allocateRest(orders, inUse);

    rest.forEach(orders::free);
    orders.free(inUse);
    assertEquals(0, orders.inUse());
    orders.close();
  }

  private static List<Order> allocateRest(OrderPool orders, Order inUse) {
    List<Order> rest = new ArrayList<>();
    Set<Long> handles = new HashSet<>(Set.of(orders.handleOf(inUse)));
    for (int number = 0; number < 3; number++) {
      Order order = orders.alloc();
      rest.add(order);
      handles.add(orders.handleOf(order));
    }
    assertEquals(4, handles.size());
    assertNull(orders.tryAlloc());
    return rest;
  }
}

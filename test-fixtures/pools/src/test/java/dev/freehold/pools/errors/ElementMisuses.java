package dev.freehold.pools.errors;

import dev.freehold.Unsafe;
import dev.freehold.pool.Bytes;
import dev.freehold.pool.DoubleReleaseException;
import dev.freehold.pool.ForeignElementException;
import dev.freehold.pool.Longs;
import dev.freehold.pool.StaleHandleException;
import dev.freehold.pool.Text;
import dev.freehold.pool.UseAfterReleaseException;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** Misuses of one element. */
@Unsafe("misuses are the point")
final class ElementMisuses {
  private static final String BOTH = "\n  allocated at …\n  released at …";

  private static final String GIVEN_UP = "\n  allocated at …\n  detached at …";

  private static final String USED =
      "[use.after.release] slot 1 of OrderPool was used after its release: use the element before it"
          + " is released, or allocate another";
  private static final String DETACHED =
      "[use.after.release] slot 1 of OrderPool was used although it is detached into a handle: use"
          + " what attach(handle) returns";
  private static final String STALE =
      "[use.after.release] a handle to slot 1 of OrderPool was used after its element was released, or"
          + " attached elsewhere: ask isLive(handle) first, or keep the handle no longer than the"
          + " element";

  private ElementMisuses() {}

  static List<Misuse> all() {
    return List.of(
        Misuse.of(
                "reading a field of a released element",
                UseAfterReleaseException.class,
                USED,
                (orders, inUse) -> released(orders).id())
            .watched(BOTH),
        Misuse.of(
                "writing a field of a released element",
                UseAfterReleaseException.class,
                USED,
                (orders, inUse) -> released(orders).id(1))
            .watched(BOTH),
        Misuse.of(
                "reading the text of a released element",
                UseAfterReleaseException.class,
                USED,
                (orders, inUse) -> released(orders).symbol().length())
            .watched(BOTH),
        Misuse.of(
                "reading the array of a released element",
                UseAfterReleaseException.class,
                USED,
                (orders, inUse) -> released(orders).levels().get(0))
            .watched(BOTH),
        Misuse.of(
                "releasing an element twice",
                DoubleReleaseException.class,
                "[release.twice] slot 1 of OrderPool was released before: release an element once, where"
                    + " its last use is",
                (orders, inUse) -> orders.free(released(orders)))
            .watched(BOTH),
        Misuse.of(
            "releasing another pool's element",
            ForeignElementException.class,
            "[release.foreign] slot 0 of a OrderPool was given to another pool, OrderPool: give it back"
                + " to the pool it came from, or call its close()",
            (orders, inUse) -> orders.free(OrderPool.create().alloc())),
        Misuse.of(
            "releasing an object that is in no pool",
            ForeignElementException.class,
            "[release.foreign] OrderPool was given an object of"
                + " dev.freehold.pools.errors.ElementMisuses$NoElement, which is in no slot of it: free"
                + " only what its alloc() returned",
            (orders, inUse) -> orders.free(new NoElement())),
        Misuse.of(
            "releasing null",
            ForeignElementException.class,
            "[release.foreign] OrderPool was given null, which is in no slot of it: free only what its"
                + " alloc() returned",
            (orders, inUse) -> orders.free(null)),
        Misuse.of(
                "using the handle of a released element",
                StaleHandleException.class,
                STALE,
                (orders, inUse) -> orders.at(staleHandle(orders)))
            .watched(BOTH),
        Misuse.of(
                "attaching the handle of a released element",
                StaleHandleException.class,
                STALE,
                (orders, inUse) -> orders.attach(staleHandle(orders)))
            .watched(BOTH),
        Misuse.of(
            "using a handle whose slot has a later element",
            StaleHandleException.class,
            STALE,
            (orders, inUse) -> useHandleOfEarlier(orders)),
        Misuse.of(
                "reading a field of a detached element",
                UseAfterReleaseException.class,
                DETACHED,
                (orders, inUse) -> withDetached(orders, (order, handle) -> order.id()))
            .watched(GIVEN_UP),
        Misuse.of(
                "writing a field of a detached element",
                UseAfterReleaseException.class,
                DETACHED,
                (orders, inUse) -> withDetached(orders, (order, handle) -> order.id(1)))
            .watched(GIVEN_UP),
        Misuse.of(
                "reading the text of a detached element",
                UseAfterReleaseException.class,
                DETACHED,
                (orders, inUse) -> withDetached(orders, (order, handle) -> order.symbol().length()))
            .watched(GIVEN_UP),
        Misuse.of(
                "reaching a detached element by its handle",
                StaleHandleException.class,
                "[use.after.release] a handle to slot 1 of OrderPool was used to reach its element, which is"
                    + " detached into it: use what attach(handle) returns",
                (orders, inUse) -> withDetached(orders, (order, handle) -> orders.at(handle)))
            .watched(GIVEN_UP),
        Misuse.of(
            "attaching a handle twice",
            StaleHandleException.class,
            STALE,
            (orders, inUse) -> attachTwice(orders)));
  }

  /** Uses the former owner's element. */
  private static void withDetached(OrderPool orders, ObjLongConsumer<Order> use) {
    Order order = orders.alloc();
    long handle = orders.detach(order);
    try {
      use.accept(order, handle);
    } finally {
      orders.free(orders.attach(handle));
    }
  }

  private static Order released(OrderPool orders) {
    Order order = orders.alloc();
    orders.free(order);
    return order;
  }

  private static long staleHandle(OrderPool orders) {
    Order order = orders.alloc();
    long handle = orders.handleOf(order);
    orders.free(order);
    return handle;
  }

  private static void useHandleOfEarlier(OrderPool orders) {
    long handle = staleHandle(orders);
    Order later = orders.alloc();
    try {
      orders.at(handle);
    } finally {
      orders.free(later);
    }
  }

  private static void attachTwice(OrderPool orders) {
    long handle = orders.detach(orders.alloc());
    Order order = orders.attach(handle);
    try {
      orders.attach(handle);
    } finally {
      orders.free(order);
    }
  }

  /** Claims to be an order. */
  private static final class NoElement implements Order {
    @Override
    public long id() {
      return 0;
    }

    @Override
    public void id(long value) {}

    @Override
    public Text symbol() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Longs levels() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Bytes raw() {
      throw new UnsupportedOperationException();
    }
  }
}

package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/** The orders: it makes them, owns those that rest, and finds each by its id or its handle. */
@MustRelease("close")
final class OrderStore implements AutoCloseable {
  private final @Own OrderPool pool = OrderPool.create();
  private final OrderIndex byId = new OrderIndex();

  /** How many orders rest. */
  int size() {
    return pool.kept();
  }

  /** An order that the caller fills in. */
  Order make() {
    return pool.alloc();
  }

  /** An order that asks for what another does, with a limit and a quantity of its own. */
  Order again(@HandleOf(Order.class) long handle, int price, int open) {
    Order order = pool.alloc();
    order.ask(pool.at(handle), price, open);
    return order;
  }

  /** An order that never rested goes for good. */
  void discard(@Own Order order) {
    pool.free(order);
  }

  /** The handle of the order with an id; {@link Links#NONE} if none rests. */
  @HandleOf(Order.class)
  long find(long id) {
    return byId.get(id);
  }

  @Ref
  Order at(@HandleOf(Order.class) long handle) {
    return pool.at(handle);
  }

  @Mut
  Order edit(@Mut OrderStore this, @HandleOf(Order.class) long handle) {
    return pool.editAt(handle);
  }

  /** Takes an order in. */
  @HandleOf(Order.class)
  long keep(@Mut OrderStore this, @Own Order order) {
    long id = order.id();
    long handle = pool.insert(order);
    byId.put(id, handle);
    return handle;
  }

  /** An order that rested goes for good. */
  void remove(@Mut OrderStore this, @HandleOf(Order.class) long handle) {
    Order order = pool.remove(handle);
    byId.remove(order.id());
    pool.free(order);
  }

  @Override
  public void close() {
    pool.close();
  }
}

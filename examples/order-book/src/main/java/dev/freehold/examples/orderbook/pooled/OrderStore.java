package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import dev.freehold.memory.OwnSlot;

/**
 * The orders: it makes them, owns those that rest, and finds each by its id or its handle. A handle
 * stays the same while the order is out of the store.
 */
@MustRelease("close")
final class OrderStore implements AutoCloseable {
  private final @Own OrderPool pool = OrderPool.create();
  private final @Own OwnList<OwnSlot<Order>> owners = OwnList.create();
  private final Places places = new Places();
  private final OrderIndex byId = new OrderIndex();

  /** How many orders rest. */
  int size() {
    return byId.size();
  }

  /** An order that the caller fills in. */
  Order make() {
    return pool.alloc();
  }

  /** An order goes for good. */
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
    int place = places.take();
    if (place == owners.size()) {
      owners.add(OwnSlot.create());
    }
    order.place(place);
    long handle = pool.handleOf(order);
    byId.put(order.id(), handle);
    Order displaced = owners.edit(place).replace(order);
    if (displaced != null) {
      pool.free(displaced);
      throw new IllegalStateException("two orders have place " + place);
    }
    return handle;
  }

  /** Hands an order out. */
  Order take(@Mut OrderStore this, @HandleOf(Order.class) long handle) {
    int place = pool.at(handle).place();
    Order order = owners.edit(place).take();
    if (order == null) {
      throw new IllegalStateException("place " + place + " is empty");
    }
    places.giveBack(place);
    byId.remove(order.id());
    return order;
  }

  @Override
  public void close() {
    owners.close();
    pool.close();
  }
}

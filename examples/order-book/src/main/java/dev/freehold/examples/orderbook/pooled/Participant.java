package dev.freehold.examples.orderbook.pooled;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Text;

/** Who trades. */
@FixedPool(capacity = Limits.PARTICIPANTS, init = Init.ZERO)
interface Participant {
  @Length(FrameType.NAME)
  Text name();

  /** The largest quantity of an order. */
  int largest();

  void largest(int value);

  /** How many orders may rest. */
  int mostOpen();

  void mostOpen(int value);

  /** How many orders rest. */
  int open();

  void open(int value);

  /** Price times quantity, of all that it has traded today. */
  long turnover();

  void turnover(long value);

  /** Of its orders that rest, the one that came first. */
  @HandleOf(Order.class)
  long oldest();

  void oldest(@HandleOf(Order.class) long value);

  @HandleOf(Order.class)
  long newest();

  void newest(@HandleOf(Order.class) long value);

  /** What it has bought today less what it has sold, by number of the instrument. */
  @Length(Limits.INSTRUMENTS)
  Longs positions();

  default void traded(@Mut Participant this, int instrument, int signed, long value) {
    positions().set(instrument, positions().get(instrument) + signed);
    turnover(turnover() + value);
  }

  default void clearDay(@Mut Participant this) {
    positions().fill(0);
    turnover(0);
  }
}

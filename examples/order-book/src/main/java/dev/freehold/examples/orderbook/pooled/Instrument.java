package dev.freehold.examples.orderbook.pooled;

import dev.freehold.Mut;
import dev.freehold.examples.orderbook.wire.FrameType;
import dev.freehold.examples.orderbook.wire.Limits;
import dev.freehold.examples.orderbook.wire.ReportType;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** What is traded. */
@FixedPool(capacity = Limits.INSTRUMENTS, init = Init.ZERO)
interface Instrument {
  @Length(FrameType.NAME)
  Text symbol();

  /** Prices are multiples of it. */
  int tick();

  void tick(int value);

  /** Quantities are multiples of it. */
  int lot();

  void lot(int value);

  int lowest();

  void lowest(int value);

  int highest();

  void highest(int value);

  boolean halted();

  void halted(boolean value);

  Statistics day();

  /** What was reported last of those who buy. */
  Depth bids();

  /** What was reported last of those who sell. */
  Depth asks();

  default boolean takesPrice(int price) {
    return price >= lowest() && price <= highest() && price % tick() == 0;
  }

  default boolean takesQuantity(int quantity) {
    return quantity > 0 && quantity % lot() == 0;
  }

  /** What was traded today. */
  @Struct
  interface Statistics {
    long trades();

    void trades(long value);

    long volume();

    void volume(long value);

    /** Price times quantity, of all trades. */
    long turnover();

    void turnover(long value);

    int first();

    void first(int value);

    int high();

    void high(int value);

    int low();

    void low(int value);

    int last();

    void last(int value);

    default void add(@Mut Statistics this, int price, int quantity) {
      boolean none = trades() == 0;
      if (none) {
        first(price);
      }
      high(none ? price : Math.max(high(), price));
      low(none ? price : Math.min(low(), price));
      last(price);
      trades(trades() + 1);
      volume(volume() + quantity);
      turnover(turnover() + (long) price * quantity);
    }

    default void clear(@Mut Statistics this) {
      trades(0);
      volume(0);
      turnover(0);
      first(0);
      high(0);
      low(0);
      last(0);
    }
  }

  /** The best prices of a side and what is shown there; 0 where there are no more. */
  @Struct
  interface Depth {
    @Length(ReportType.LEVELS)
    Ints prices();

    @Length(ReportType.LEVELS)
    Longs quantities();
  }
}

package dev.freehold.mapped.migration;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Shorts;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** The declaration that a file was written for. */
@FixedPool(capacity = 6, storage = Storage.MAPPED)
interface Trade {
  int id();

  void id(int value);

  float price();

  void price(float value);

  @Length(8)
  Text symbol();

  @Length(2)
  Shorts levels();

  boolean open();

  void open(boolean value);

  Place place();

  Side side();

  <V extends Side> V side(Class<V> variant);

  @Length(2)
  Longs times();

  /** A struct in both. */
  @Struct
  interface Place {
    byte row();

    void row(byte value);

    char column();

    void column(char value);
  }

  /** A union in both. */
  @Struct
  sealed interface Side permits Buy, Sell {}

  /** One variant. */
  @Struct
  non-sealed interface Buy extends Side {
    long limit();

    void limit(long value);
  }

  /** The other. */
  @Struct
  non-sealed interface Sell extends Side {
    int reason();

    void reason(int value);
  }
}

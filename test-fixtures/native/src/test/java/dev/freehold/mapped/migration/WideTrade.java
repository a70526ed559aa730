package dev.freehold.mapped.migration;

import dev.freehold.pool.Default;
import dev.freehold.pool.DynamicPool;
import dev.freehold.pool.Ints;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Struct;
import dev.freehold.pool.Text;

/** What became of {@link Trade}: every field is wider, in another place, new or gone. */
@DynamicPool(initial = 2, max = 100, storage = Storage.MAPPED, checksums = true)
interface WideTrade {
  @Length(20)
  Text symbol();

  double price();

  void price(double value);

  long id();

  void id(long value);

  @Length(4)
  Ints levels();

  boolean open();

  void open(boolean value);

  @Default("7")
  int rank();

  void rank(int value);

  Place place();

  Trade.Side side();

  <V extends Trade.Side> V side(Class<V> variant);

  /** The struct has one more field, and wider ones. */
  @Struct
  interface Place {
    int column();

    void column(int value);

    short row();

    void row(short value);

    byte floor();

    void floor(byte value);
  }
}

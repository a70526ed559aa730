package dev.freehold.examples.foreigncall;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Storage;
import dev.freehold.pool.Text;

/**
 * A trade. In C it is
 *
 * <pre>{@code
 * struct trade {
 *   int64_t id;
 *   double price;
 *   struct { uint32_t length; char bytes[12]; } symbol;
 * };
 * }</pre>
 */
@FixedPool(capacity = 8, storage = Storage.NATIVE)
interface Trade {
  long id();

  void id(long value);

  double price();

  void price(double value);

  @Length(12)
  Text symbol();
}

package dev.freehold.examples.quickstart;

import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

/** A price at which one may trade; the compiler gets {@code QuotePool} from it. */
@FixedPool(capacity = 16)
interface Quote {
  /** Up to eight bytes of UTF-8, such as {@code EURUSD}. */
  @Length(8)
  Text symbol();

  /** In hundred thousandths. */
  long bid();

  void bid(long value);

  /** In hundred thousandths. */
  long ask();

  void ask(long value);
}

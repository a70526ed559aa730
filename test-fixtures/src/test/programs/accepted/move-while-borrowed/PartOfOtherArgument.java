import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.PoolElement;
import dev.freehold.pool.Struct;

class PartOfOtherArgument {
  static int takeThenRead(@Own Quote taken, @Ref Level read) {
    taken.close();
    return read.price();
  }

  static int run(QuotePool quotes, @Ref Quote other) {
    return takeThenRead(quotes.alloc(), other.best());
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Quote extends PoolElement {
    Level best();
  }

  @Struct
  interface Level {
    int price();

    void price(int value);
  }
}

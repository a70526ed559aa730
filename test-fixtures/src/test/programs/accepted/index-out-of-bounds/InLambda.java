import dev.freehold.memory.OwnList;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;

class InLambda {
  @FixedPool(capacity = 4)
  interface Quote {
    @Length(4)
    Longs levels();
  }

  static void run(OwnList<Quote> quotes) {
    quotes.forEach(quote -> System.out.println(quote.levels().get(3)));
  }
}

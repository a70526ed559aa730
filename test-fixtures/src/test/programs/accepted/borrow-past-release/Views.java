import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Longs;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface Views {
  @Length(16)
  Text symbol();

  @Length(8)
  Longs levels();

  static long run(ViewsPool pool) {
    Views quote = pool.alloc();
    quote.symbol().set("EURUSD");
    Longs levels = quote.levels();
    levels.set(0, 3);
    long level = levels.get(0);
    pool.free(quote);
    return level;
  }
}

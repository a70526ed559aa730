import dev.freehold.Ref;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Length;
import dev.freehold.pool.Text;

@FixedPool(capacity = 4)
interface ViewReadThroughRef {
  @Length(16)
  Text symbol();

  static String run(@Ref ViewReadThroughRef quote) {
    return quote.symbol().toString();
  }
}

import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface SetterOfElement {
  long price();

  void price(long value);

  static void raise(@Mut SetterOfElement quote) {
    quote.price(quote.price() + 1);
  }
}

import dev.freehold.pool.FixedPool;

@FixedPool(capacity = 4)
interface SetterOfElement {
  long price();

  void price(long value);

  static void raise(SetterOfElement quote) {
    quote.price(quote.price() + 1); //! write.through.ref
  }
}

import dev.freehold.pool.FixedPool;

/** What is no interface declares nothing else either. */
class EnumElement {
  @FixedPool(capacity = 4)
  enum Side { //! pool.declaration
    BUY,
    SELL
  }

  static Side other(Side side) {
    return side == Side.BUY ? Side.SELL : Side.BUY;
  }
}

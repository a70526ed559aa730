import dev.freehold.pool.FixedPool;

class ReachedFromConstructor {
  private final int free;

  ReachedFromConstructor() {
    TradePool trades = TradePool.global(); //! pool.ambient
    free = trades.capacity() - trades.inUse();
  }

  int free() {
    return free;
  }
}

class Exchange {
  @FixedPool(capacity = 8, global = true)
  interface Trade {
    int id();

    void id(int value);
  }
}

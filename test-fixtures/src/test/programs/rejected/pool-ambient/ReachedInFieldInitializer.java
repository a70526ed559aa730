import dev.freehold.pool.FixedPool;

class ReachedInFieldInitializer {
  private final int limit = EventPool.global().capacity() / 2; //! pool.ambient

  boolean isBusy(EventPool events) {
    return events.inUse() > limit;
  }
}

@FixedPool(capacity = 8, global = true)
interface Event {
  int id();

  void id(int value);
}

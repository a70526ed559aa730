import dev.freehold.pool.FixedPool;

class ReachedInFieldInitializer {
  private final int limit;

  ReachedInFieldInitializer(EventPool events) {
    limit = events.capacity() / 2;
  }

  boolean isBusy(EventPool events) {
    return events.inUse() > limit;
  }
}

@FixedPool(capacity = 8, global = true)
interface Event {
  int id();

  void id(int value);
}

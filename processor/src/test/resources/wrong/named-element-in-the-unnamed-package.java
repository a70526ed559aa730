import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Element {
  long id();

  void id(long value);
}

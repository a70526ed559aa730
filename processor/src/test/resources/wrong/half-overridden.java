package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Priced, Ranked {
  @Override default double price() { return 1; }

  @Override default void rank(int value) {}
}

interface Priced {
  double price();
  void price(double value);
}

interface Ranked {
  int rank();
  void rank(int value);
}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Identified<Long> {
  double price();
  void price(double value);
}

interface Identified<T> {
  T id();

  void id(T value);
}

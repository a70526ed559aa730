package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Numbered, Named {
  double price();
  void price(double value);
}

interface Numbered {
  long id();

  void id(long value);
}

interface Named {
  int id();

  void id(int value);
}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Numbered {
  double price();
  void price(double value);
}

interface Numbered {
  String id();
}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  String symbol();
  void symbol(String value);
}

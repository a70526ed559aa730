package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Position position();
}

interface Position {
  int x();

  void x(int value);
}

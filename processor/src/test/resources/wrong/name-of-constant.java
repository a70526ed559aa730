package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  int SIZE();

  void SIZE(int value);

  int OFFSET_x();

  void OFFSET_x(int value);
}

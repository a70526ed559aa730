package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Length(8) Position position();
}

@Struct
interface Position {
  int x();

  void x(int value);
}

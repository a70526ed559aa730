package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Position position();
}

@Struct
interface Position {
  void close();
}

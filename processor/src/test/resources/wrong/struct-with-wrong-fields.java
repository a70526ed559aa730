package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Position position();
  String symbol();
}

@Struct
interface Position {
  String x();

  long y();
}

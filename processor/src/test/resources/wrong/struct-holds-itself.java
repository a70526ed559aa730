package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Node root();
}

@Struct
interface Node {
  Node next();
}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Element element();
  @Struct interface Element { int x(); void x(int value); }
}

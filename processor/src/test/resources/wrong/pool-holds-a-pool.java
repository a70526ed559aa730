package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Quote next();
}

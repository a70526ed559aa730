package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
@Struct
interface Quote {
  Quote next();
}

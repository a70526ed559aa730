package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  @Length(0) Text symbol();
}

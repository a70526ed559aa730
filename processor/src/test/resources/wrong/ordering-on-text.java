package p;

import dev.freehold.pool.*;

@SharedPool(capacity = 4)
interface Quote {
  @Ordering(Ordering.Mode.ACQUIRE_RELEASE) @Length(8) Text symbol();
  @Ordering(Ordering.Mode.PLAIN) @Length(8) Longs levels();
}

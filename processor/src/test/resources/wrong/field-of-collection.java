package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  java.util.List<Long> levels();
}

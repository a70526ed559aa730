package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
sealed interface Quote permits Only {
  long id();

  void id(long value);
}

non-sealed interface Only extends Quote {}

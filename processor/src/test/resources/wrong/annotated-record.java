package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
record Quote(long id) {}

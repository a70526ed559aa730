package p;

import dev.freehold.pool.*;

@RegionPool(bytes = 10)
interface Empty {}

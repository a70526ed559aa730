package live;

import dev.freehold.pool.Struct;

/** One of several. */
@Struct
public sealed interface Shape permits Round, Flat {}

package p;

import dev.freehold.pool.*;

@Align(24)
@FixedPool(capacity = 4)
interface Quote {
  @Align(0) long id();

  void id(long value);

  @Align(8192) @Length(8) Longs levels();

  int size();

  @Align(8) void size(int value);
}

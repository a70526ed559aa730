package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Priced {
  long id();
  void id(long value);

  @Default("8") @Align(8) default int rank() { return 1; }

  @Length(3) static int sum() { return 3; }

  @Ordering(Ordering.Mode.PLAIN) private int size() { return 3; }

  Part part();
}

interface Priced {
  @Default("1.5") default double price() { return 2; }
}

@Struct
interface Part {
  int x();
  void x(int value);

  @Align(4) default int twice() { return 2 * x(); }
}

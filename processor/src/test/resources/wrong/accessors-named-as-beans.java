package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  long getId();

  void setId(long value);

  boolean isOpen();

  void setOpen(boolean value);

  String getName();

  void setName(String value);
}

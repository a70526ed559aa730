package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Left left();
}

@Struct
interface Left {
  Right right();
}

@Struct
interface Right {
  Left left();
}

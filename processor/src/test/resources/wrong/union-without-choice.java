package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Shape one();

  Shape two();

  void two(Shape value);

  Shape three();

  <V extends Object> V three(Class<V> variant);
}

@Struct
sealed interface Shape permits Circle {}

@Struct
non-sealed interface Circle extends Shape {}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Shape shape();

  <V extends Shape> V shape(Class<V> variant);
}

@Struct
sealed interface Shape permits Circle {}

@Struct
non-sealed interface Circle extends Shape {
  String name();

  Shape inner();

  <V extends Shape> V inner(Class<V> variant);
}

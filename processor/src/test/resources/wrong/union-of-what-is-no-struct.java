package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote {
  Shape shape();

  <V extends Shape> V shape(Class<V> variant);

  Form form();

  <V extends Form> V form(Class<V> variant);
}

@Struct
sealed interface Shape permits Circle {}

non-sealed interface Circle extends Shape {}

@Struct
sealed interface Form permits Blank {}

record Blank() implements Form {}

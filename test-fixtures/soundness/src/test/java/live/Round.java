package live;

import dev.freehold.pool.Struct;

/** A shape with one number. */
@Struct
public non-sealed interface Round extends Shape {
  int r();

  void r(int value);
}

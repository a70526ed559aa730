package live;

import dev.freehold.pool.Struct;

/** A shape with two numbers. */
@Struct
public non-sealed interface Flat extends Shape {
  int w();

  void w(int value);

  int h();

  void h(int value);
}

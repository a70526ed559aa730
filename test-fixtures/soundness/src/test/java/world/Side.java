package world;

import dev.freehold.pool.Struct;

/** A part of an element, which has a part itself. */
@Struct
public interface Side {
  int v();

  void v(int value);

  Corner corner();
}

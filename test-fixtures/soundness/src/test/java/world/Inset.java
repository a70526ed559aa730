package world;

import dev.freehold.pool.Struct;

/** A part of an element that is written before it is read. */
@Struct
public interface Inset {
  int x();

  void x(int value);

  int y();

  void y(int value);
}

package world;

import dev.freehold.pool.Struct;

/** A part of a part. */
@Struct
public interface Corner {
  int w();

  void w(int value);
}

package p;

import dev.freehold.pool.*;

@FixedPool(capacity = 3, storage = Storage.NATIVE, init = Init.PATTERN)
interface Quote extends Limits {
  int slot$ = 3;
  int ValueLayout = 4;

  // These are right.
  int SIZE = 5;
  int value = 6;
  int id = 7;

  long id();
  void id(long value);

  Part part();
}

interface Limits {
  int MemoryLayout = 4;
}

@Struct
interface Part {
  int LayoutBuilder = 4;

  @Length(4) Text name();
}

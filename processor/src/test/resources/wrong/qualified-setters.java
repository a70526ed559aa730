package p;

import dev.freehold.*;
import dev.freehold.pool.*;

@FixedPool(capacity = 4)
interface Quote extends Priced, Sized<Part> {
  long id();
  void id(@Ref Quote this, long value);

  int rank();
  void rank(@Own Quote this, int value);

  // It overrides a setter that says `@Ref`, and says nothing itself.
  @Override void price(long value);

  Shape shape();
  <V extends Shape> V shape(@Ref Quote this, Class<V> variant);

  // These are right.
  int good(@Ref Quote this);
  void good(@Mut Quote this, int value);
}

interface Priced {
  long price();
  void price(@Ref Priced this, long value);
}

interface Sized<T> {
  T part(@Own Sized<T> this);
}

@Struct
interface Part {
  int x();
  void x(@Ref Part this, int value);
}

@Struct
sealed interface Shape permits Circle {
  int hue();
  void hue(@Ref Shape this, int value);
}

@Struct
non-sealed interface Circle extends Shape {
  int radius();
  void radius(@Mut Circle this, int value);
}

package p;

import dev.freehold.*;
import dev.freehold.pool.*;

@SharedPool(capacity = 4)
interface Quote extends Named {
  long id(@Own Quote this);
  void id(long value);

  @Own Part part();

  @Own @Length(4) Longs levels();

  @Mut @Length(4) Longs asks();

  @Mut Part best(@Ref Quote this);

  @Own Shape shape();
  <V extends Shape> V shape(Class<V> variant);

  Shape form();
  <V extends Shape> @Own V form(Class<V> variant);

  @Override Text name();

  // These are right.
  @Ref Part last();
  @Mut Part first(@Mut Quote this);
  Shape figure();
  <V extends Shape> @Mut V figure(Class<V> variant);
}

interface Named {
  @Own @Length(4) Text name();
}

@Struct
interface Part {
  int x();
  void x(int value);
}

@Struct
sealed interface Shape permits Circle {}

@Struct
non-sealed interface Circle extends Shape {
  int radius();
  void radius(int value);
}

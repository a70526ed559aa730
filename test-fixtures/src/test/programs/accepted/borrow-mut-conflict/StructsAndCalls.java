import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// A struct is no variant: it stays where it is, whatever a call does to the element.
class StructsAndCalls {
  @Struct
  sealed interface Shape permits Circle, Square {}

  @Struct
  non-sealed interface Circle extends Shape {
    double radius();

    void radius(double value);
  }

  @Struct
  non-sealed interface Square extends Shape {
    double side();

    void side(double value);
  }

  @Struct
  interface Place {
    int x();

    void x(int value);

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Item {
    Place place();
  }

  static void move(@Mut Place place) {
    place.x(place.x() + 1);
  }

  static void moveAll(@Mut Item item) {
    move(item.place());
  }

  static int struct(@Mut Item item) {
    Place place = item.place();
    moveAll(item);
    move(place);
    return place.x();
  }
}

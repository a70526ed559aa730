import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

// Another variant is chosen where a struct of the element holds one, and the first is written.
class VariantKept {
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
    Shape shape();

    <V extends Shape> V shape(Class<V> variant);
  }

  @FixedPool(capacity = 4)
  interface Item {
    Place place();
  }

  static void keep(@Mut Item item) {
    Place place = item.place();
    Circle circle = place.shape(Circle.class);
    place.shape(Square.class).side(1); //! assign.while.borrowed
    circle.radius(2);
  }
}

import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// The struct that holds the union is lent, or all of the element.
class VariantInStruct {
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

  static void change(@Mut Place place) {
    place.shape(Square.class).side(1);
  }

  static void changeAll(@Mut Item item) {
    change(item.place());
  }

  static double struct(@Mut Item item) {
    Circle circle = item.place().shape(Circle.class);
    change(item.place()); //! borrow.mut.conflict
    return circle.radius();
  }

  static double all(@Mut Item item) {
    Place place = item.place();
    Circle circle = place.shape(Circle.class);
    changeAll(item); //! borrow.mut.conflict
    return circle.radius() + place.x();
  }

  static double parameter(@Mut Place place) {
    Circle circle = place.shape(Circle.class);
    change(place); //! borrow.mut.conflict
    return circle.radius();
  }
}

import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// An exclusive borrow of the element may choose another variant, as may one of a borrow.
class VariantOverBorrow {
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

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Draw {
    int count();

    void count(int value);

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);
  }

  static void change(@Mut Draw draw) {
    draw.shape(Square.class).side(1);
  }

  static double borrowed(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    @Mut Draw again = draw; //! borrow.mut.conflict
    again.shape(Square.class).side(1);
    return circle.radius();
  }

  static double throughBorrow(@Mut Draw draw) {
    @Mut Draw again = draw;
    Circle circle = again.shape(Circle.class);
    change(again); //! borrow.mut.conflict
    return circle.radius();
  }

  static double setter(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    change(draw); //! borrow.mut.conflict
    circle.radius(1);
    return draw.count();
  }
}

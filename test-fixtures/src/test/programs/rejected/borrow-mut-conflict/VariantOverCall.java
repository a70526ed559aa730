import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// A call that is given all of the element may choose another variant.
class VariantOverCall {
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

  static double call(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    change(draw); //! borrow.mut.conflict
    return circle.radius();
  }

  static double matched(@Mut Draw draw) {
    if (draw.shape() instanceof Circle circle) {
      change(draw); //! borrow.mut.conflict
      return circle.radius();
    }
    return 0;
  }

  static double loop(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      sum += circle.radius();
      change(draw); //! borrow.mut.conflict
    }
    return sum;
  }
}

import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// A function that is called at once lends all of the element.
class VariantOverFunction {
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

  static void run(@NonEscaping Runnable task) {
    task.run();
  }

  static double lent(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    run(() -> change(draw)); //! borrow.mut.conflict
    return circle.radius();
  }

  static double argument(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    circle.radius(area(draw)); //! borrow.mut.conflict
    return 0;
  }

  static double area(@Mut Draw draw) {
    change(draw);
    return 1;
  }
}

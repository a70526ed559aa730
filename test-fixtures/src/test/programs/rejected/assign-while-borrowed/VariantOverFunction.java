import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// A function that is called at once chooses another variant.
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

  static void run(@NonEscaping Runnable task) {
    task.run();
  }

  static double chosen(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    run(() -> draw.shape(Square.class).side(1)); //! assign.while.borrowed
    return circle.radius();
  }
}

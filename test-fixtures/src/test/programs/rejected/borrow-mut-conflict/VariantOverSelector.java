// since 21
import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// What a switch has matched lies in the variant that an arm changes.
class VariantOverSelector {
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

  static double matched(@Mut Draw draw) {
    return switch (draw.shape()) {
      case Circle circle -> {
        change(draw); //! borrow.mut.conflict
        yield circle.radius();
      }
      default -> 0;
    };
  }
}

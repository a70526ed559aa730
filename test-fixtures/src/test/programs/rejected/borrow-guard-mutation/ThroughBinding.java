// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;

class ThroughBinding {
  sealed interface Shape permits Circle, Square {}

  @MustRelease("close")
  static final class Circle implements Shape {
    int radius;

    boolean grow(@Mut Circle this) {
      radius++;
      return radius > 9;
    }

    void close() {}
  }

  record Square(int side) implements Shape {}

  static int area(@Mut Circle circle, boolean exact) {
    return switch (circle) {
      case Circle c when exact && c.grow() -> c.radius; //! borrow.guard.mutation
      case Circle c -> c.radius * c.radius;
    };
  }
}

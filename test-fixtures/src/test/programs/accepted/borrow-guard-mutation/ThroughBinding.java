// since 21
import dev.freehold.MustRelease;
import dev.freehold.Mut;

class ThroughBinding {
  @MustRelease("close")
  static final class Circle {
    int radius;

    boolean grow(@Mut Circle this) {
      radius++;
      return radius > 9;
    }

    boolean isBig() {
      return radius > 9;
    }

    void close() {}
  }

  static int area(@Mut Circle circle, boolean exact) {
    return switch (circle) {
      case Circle c when exact && c.isBig() -> c.radius;
      case Circle c -> {
        c.grow();
        yield c.radius * c.radius;
      }
    };
  }
}

import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// What changes no variant while it is named, or is given the variant itself.
class VariantsAndCalls {
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

  static void grow(@Mut Circle circle) {
    circle.radius(circle.radius() + 1);
  }

  static double area(Draw draw) {
    return draw.count();
  }

  static void change(@Mut Draw draw) {
    draw.shape(Square.class).side(1);
  }

  static void run(@NonEscaping Runnable task) {
    task.run();
  }

  static double theVariantItself(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    grow(circle);
    grow(circle);
    return circle.radius();
  }

  static double read(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    circle.radius(area(draw));
    draw.count(7);
    return circle.radius();
  }

  static double afterwards(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    circle.radius(1);
    change(draw);
    Square square = draw.shape(Square.class);
    return square.side();
  }

  static double eachTime(@Mut Draw draw) {
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      Circle circle = draw.shape(Circle.class);
      sum += circle.radius();
      change(draw);
    }
    return sum;
  }

  static double inFunction(@Mut Draw draw) {
    Circle circle = draw.shape(Circle.class);
    run(() -> draw.count(3));
    run(() -> circle.radius(2));
    return circle.radius();
  }
}

import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Init;
import dev.freehold.pool.Struct;

// The outer variant is lent, in which the inner one may be replaced, or the whole element.
class VariantInVariant {
  @Struct
  sealed interface Shape permits Circle, Framed {}

  @Struct
  non-sealed interface Circle extends Shape {
    double radius();

    void radius(double value);
  }

  @Struct
  non-sealed interface Framed extends Shape {
    int width();

    void width(int value);

    Frame frame();

    <V extends Frame> V frame(Class<V> variant);
  }

  @Struct
  sealed interface Frame permits Line, Dots {}

  @Struct
  non-sealed interface Line extends Frame {
    int width();

    void width(int value);
  }

  @Struct
  non-sealed interface Dots extends Frame {
    int count();

    void count(int value);
  }

  @FixedPool(capacity = 4, init = Init.ZERO)
  interface Draw {
    int count();

    void count(int value);

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);
  }

  static void dot(@Mut Framed framed) {
    framed.frame(Dots.class).count(1);
  }

  static void round(@Mut Draw draw) {
    draw.shape(Circle.class).radius(1);
  }

  static int inner(@Mut Draw draw) {
    Framed framed = draw.shape(Framed.class);
    Line line = framed.frame(Line.class);
    dot(framed); //! borrow.mut.conflict
    return line.width();
  }

  static int both(@Mut Draw draw) {
    Line line = draw.shape(Framed.class).frame(Line.class);
    round(draw); //! borrow.mut.conflict
    return line.width();
  }
}

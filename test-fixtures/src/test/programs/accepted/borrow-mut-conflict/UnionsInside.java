import dev.freehold.Mut;
import dev.freehold.pool.FixedPool;
import dev.freehold.pool.Struct;

// A variant is chosen in a struct, or in another variant, and written in the same statement.
class UnionsInside {
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

  @Struct
  interface Place {
    int x();

    void x(int value);

    Shape shape();

    <V extends Shape> V shape(Class<V> variant);
  }

  @FixedPool(capacity = 4)
  interface Item {
    Place place();
  }

  static void chosenInStruct(@Mut Item item) {
    item.place().shape(Circle.class).radius(2.5);
  }

  static void chosenInVariant(@Mut Item item) {
    item.place().shape(Framed.class).frame(Line.class).width(3);
  }

  static void namedOnTheWay(@Mut Item item) {
    Place place = item.place();
    Framed framed = place.shape(Framed.class);
    framed.frame(Dots.class).count(1);
    framed.frame(Line.class).width(1);
    framed.width(10);
    place.x(1);
  }

  static void chosenWhereActive(@Mut Item item) {
    if (item.place().shape() instanceof Framed framed) {
      framed.frame(Dots.class).count(4);
      framed.width(5);
    }
  }

  static void chosenByVariable(@Mut Place place, Class<Circle> variant) {
    place.shape(variant).radius(1);
  }
}

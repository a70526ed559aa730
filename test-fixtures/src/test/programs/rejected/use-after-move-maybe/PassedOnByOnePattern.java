// since 21
import dev.freehold.Own;
import shared.Res;

class PassedOnByOnePattern {
  static int run(Object order, @Own Res res) {
    switch (order) {
      case String name when name.isEmpty() -> Res.take(res);
      case String name -> res.set(name.length());
      default -> res.set(1);
    }
    int value = res.get(); //! use.after.move.maybe
    res.close();
    return value;
  }
}

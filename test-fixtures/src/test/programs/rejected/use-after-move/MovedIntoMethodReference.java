import dev.freehold.Once;
import shared.Res;

/** The reference is called once: it takes the value over when it is made. */
class MovedIntoMethodReference {
  static void once(@Once Runnable action) {
    action.run();
  }

  int use() {
    Res res = Res.open();
    once(res::close);
    return res.get(); //! use.after.move
  }
}

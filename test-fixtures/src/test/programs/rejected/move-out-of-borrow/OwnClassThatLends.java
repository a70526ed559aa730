import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class OwnClassThatLends<T extends @Ref Object> {
  private final Supplier<T> source;

  OwnClassThatLends(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    return source.get();
  }

  static void lent(OwnClassThatLends<@Ref Res> box) {
    Res res = box.get();
    res.close(); //! move.out.of.borrow
  }
}

import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class UnsaidOwnClass {
  static class Box<T extends @Ref Object> {
    private final Supplier<T> source;

    Box(Supplier<T> source) {
      this.source = source;
    }

    T get() {
      return source.get();
    }
  }

  static void take(Box<Res> box) { //! escapes.to.unchecked
    box.get().close();
  }
}

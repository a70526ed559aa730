import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class SubclassHidesOwner {
  static class Box<T extends @Ref Object> {
    private final Supplier<T> source;

    Box(Supplier<T> source) {
      this.source = source;
    }

    T get() {
      return source.get();
    }
  }

  static class Hidden extends Box<@Own Res> { //! escapes.to.unchecked
    Hidden() {
      super(Res::new);
    }
  }
}

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class OwnClassThatCarries<T extends @Ref Object> {
  private final Supplier<T> source;

  OwnClassThatCarries(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    return source.get();
  }

  static void owned(OwnClassThatCarries<@Own Res> box) {
    Res res = box.get();
    res.get();
  } //! own.leak
}

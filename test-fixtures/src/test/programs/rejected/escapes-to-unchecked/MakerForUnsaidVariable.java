import java.util.function.Supplier;
import shared.Res;

class MakerForUnsaidVariable {
  static <T> void drop(Supplier<T> source) {
    source.get();
  }

  static void run() {
    drop(Res::open); //! escapes.to.unchecked
  }
}

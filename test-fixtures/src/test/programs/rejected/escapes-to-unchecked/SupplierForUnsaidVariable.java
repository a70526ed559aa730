import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class SupplierForUnsaidVariable {
  static <T> void drop(Supplier<T> source) {
    source.get();
  }

  static void run(Supplier<@Own Res> made) {
    drop(made); //! escapes.to.unchecked
  }
}

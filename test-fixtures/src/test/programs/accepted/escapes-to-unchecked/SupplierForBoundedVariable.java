import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class SupplierForBoundedVariable {
  static <T extends @Ref Object> T first(Supplier<T> source) {
    return source.get();
  }

  static void owned(Supplier<@Own Res> made) {
    first(made).close();
    first(Res::open).close();
  }

  static int lent(Supplier<@Ref Res> source) {
    return first(source).get();
  }
}

import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class SupplierOfBorrowed {
  int run(Supplier<@Ref Res> source) {
    return source.get().get();
  }
}

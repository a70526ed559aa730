import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class SupplierOfBorrow {
  static int twice(Supplier<@Ref Res> source) {
    Res res = source.get();
    return res.get() + source.get().get();
  }
}

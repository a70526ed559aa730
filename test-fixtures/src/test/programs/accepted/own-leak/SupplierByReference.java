import dev.freehold.Own;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import shared.Res;

class SupplierByReference {
  static Callable<@Own Res> make(Supplier<@Own Res> source) {
    return source::get;
  }
}

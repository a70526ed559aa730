import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import shared.Res;

class ReferenceToSupplier {
  static Callable<@Ref Res> lend(Supplier<@Own Res> source) {
    return source::get; //! override.ownership
  }
}

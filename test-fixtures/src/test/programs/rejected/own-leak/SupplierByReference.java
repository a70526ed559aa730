import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.List;
import java.util.function.Supplier;
import shared.Res;

class SupplierByReference {
  static void all(List<Supplier<@Own Res>> sources) {
    sources.forEach(Supplier::get); //! own.leak
  }
}

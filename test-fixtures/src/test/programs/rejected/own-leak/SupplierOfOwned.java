import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class SupplierOfOwned {
  void run(Supplier<@Own Res> source) {
    Res res = source.get();
    res.get();
  } //! own.leak
}

import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class SupplierDropped {
  void run(Supplier<@Own Res> source) {
    source.get(); //! own.leak
  }
}

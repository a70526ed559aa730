import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class SupplierOfOwned {
  int run(Supplier<@Own Res> source) {
    Res res = source.get();
    int value = res.get();
    res.close();
    return value;
  }
}

import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class ImplementsSupplierOfOwned implements Supplier<@Own Res> {
  @Override
  public Res get() {
    return Res.open();
  }
}

import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class ImplementsSupplierOfBorrowed implements Supplier<@Ref Res> {
  @Override
  public Res get() { //! override.ownership
    return Res.open();
  }
}

import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class SupplierOfBorrowed {
  void run(Supplier<@Ref Res> source) {
    Res res = source.get();
    res.close(); //! move.out.of.borrow
  }
}

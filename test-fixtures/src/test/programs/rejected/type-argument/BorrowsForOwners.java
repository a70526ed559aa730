import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class BorrowsForOwners {
  void run(Supplier<@Ref Res> lent) {
    Supplier<@Own Res> source = lent; //! type.argument
  }
}

import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Function;
import shared.Res;

class BorrowForOwnedResult {
  Function<@Ref Res, @Own Res> run() {
    return res -> res; //! move.out.of.borrow
  }
}

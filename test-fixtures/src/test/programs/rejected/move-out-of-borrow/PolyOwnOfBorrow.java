import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.Optional;
import shared.Res;

class PolyOwnOfBorrow {
  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static @PolyOwn Res value(Optional<@PolyOwn Res> optional) {
    return optional.get();
  }

  static void run(@Ref Res lent) {
    check(lent).close(); //! move.out.of.borrow
    value(Optional.of(lent)).close(); //! move.out.of.borrow
  }
}

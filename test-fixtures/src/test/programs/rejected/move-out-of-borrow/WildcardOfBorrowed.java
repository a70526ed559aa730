import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class WildcardOfBorrowed {
  void run(Supplier<? extends @Ref Res> source) {
    source.get().close(); //! move.out.of.borrow
  }
}

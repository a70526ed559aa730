import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class BorrowForOwnedVariable {
  static <T extends @Ref Object> void give(@Own T value, Consumer<@Own T> to) {
    to.accept(value);
  }

  static void run(Res res, Consumer<@Own Res> to) {
    give(res, to); //! move.out.of.borrow
  }
}

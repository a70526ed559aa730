import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;

class BorrowedVariableGiven {
  static <T extends @Ref Object> void give(T value, Consumer<@Own T> to) {
    to.accept(value); //! move.out.of.borrow
  }
}

import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class SumOfOtherPassed {
  static void add(@Mut Res total, @Ref Res part) {
    total.set(total.get() + part.get());
  }

  static void run(@Ref Res part) {
    try (Res total = Res.open()) {
      add(total, total); //! borrow.mut.conflict
      Res.writeAndRead(total, part);
    }
  }
}

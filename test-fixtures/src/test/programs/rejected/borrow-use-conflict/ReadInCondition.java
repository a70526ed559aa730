import dev.freehold.Mut;
import shared.Res;

class ReadInCondition {
  static void run(@Mut Res res, int limit) {
    @Mut Res writer = res;
    while (res.value < limit) { //! borrow.use.conflict
      writer.set(writer.get() + 1);
    }
  }
}

import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

class WrittenAfterItsValue {
  static int close(@Own Res res) {
    res.close();
    return 1;
  }

  static void released(@Own Res res) {
    res.value = close(res); //! use.after.move
  }

  static void conflicting(@Mut Res res) {
    @Mut Res writer = res;
    writer.value = res.get(); //! borrow.mut.conflict
  }
}

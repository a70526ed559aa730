import dev.freehold.Mut;
import shared.Res;

class ReadAsArgument {
  static void run(@Mut Res res) {
    write(res, res.value); //! borrow.use.conflict
  }

  static void write(@Mut Res target, int value) {
    target.set(value);
  }
}

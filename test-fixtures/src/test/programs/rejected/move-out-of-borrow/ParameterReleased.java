import dev.freehold.Mut;
import shared.Res;

class ParameterReleased {
  static void end(@Mut Res res) {
    res.set(0);
    res.close(); //! move.out.of.borrow
  }
}

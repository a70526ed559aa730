import dev.freehold.Mut;
import shared.Res;

class MoveOfMutParameter {
  void run(@Mut Res res) {
    Res.take(res); //! move.out.of.borrow
  }
}

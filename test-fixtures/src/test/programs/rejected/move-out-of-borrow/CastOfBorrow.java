import dev.freehold.Ref;
import shared.Res;

class CastOfBorrow {
  void run(@Ref Object object) {
    Res res = (Res) object;
    res.close(); //! move.out.of.borrow
  }
}

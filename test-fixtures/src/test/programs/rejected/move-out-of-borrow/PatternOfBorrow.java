import dev.freehold.Ref;
import shared.Res;

class PatternOfBorrow {
  static void end(@Ref Object value) {
    if (value instanceof Res res) {
      Res.take(res); //! move.out.of.borrow
    }
  }
}

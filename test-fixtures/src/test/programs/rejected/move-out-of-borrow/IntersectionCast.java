import dev.freehold.Ref;
import shared.Res;

class IntersectionCast {
  static void end(@Ref Object value) {
    var closeable = (Res & AutoCloseable) value;
    closeable.close(); //! move.out.of.borrow
  }
}

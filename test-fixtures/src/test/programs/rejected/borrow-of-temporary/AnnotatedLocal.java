import dev.freehold.Ref;
import shared.Res;

class AnnotatedLocal {
  static int run(boolean fresh, Res other) {
    if (fresh) {
      @Ref Res reader = Res.open(); //! borrow.of.temporary
      return reader.get();
    }
    return other.get();
  }
}

import dev.freehold.Ref;
import shared.Res;

class ChosenByTernary {
  static int run(Res given) {
    @Ref Res reader = given != null ? given : Res.open(); //! borrow.of.temporary
    return reader.get();
  }
}

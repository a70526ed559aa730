import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class RefChosenByTernary {
  static void run(@Mut Res left, @Ref Res right, boolean first) {
    Res.write(first ? left : right); //! mut.of.ref
  }
}

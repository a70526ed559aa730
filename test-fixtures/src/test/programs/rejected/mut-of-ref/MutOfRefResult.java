import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class MutOfRefResult {
  static @Ref Res same(@Ref Res res) {
    return res;
  }

  void run(@Mut Res res) {
    same(res).set(1); //! mut.of.ref
  }
}

import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class MutResultOfRef {
  static @Mut Res same(@Ref Res res) {
    return res; //! mut.of.ref
  }
}

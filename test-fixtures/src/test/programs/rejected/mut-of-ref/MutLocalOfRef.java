import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class MutLocalOfRef {
  void run(@Ref Res res) {
    @Mut Res writer = res; //! mut.of.ref
    writer.set(1);
  }
}

import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class LocalDeclaredForReading {
  static void run(@Mut Res res) {
    @Ref Res local = res;
    Res.write(local); //! mut.of.ref
  }
}

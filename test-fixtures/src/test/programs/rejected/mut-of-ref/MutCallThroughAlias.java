import dev.freehold.Ref;
import shared.Res;

class MutCallThroughAlias {
  void run(@Ref Res res) {
    var alias = res;
    alias.set(1); //! mut.of.ref
  }
}

import dev.freehold.Ref;
import shared.Res;

class CompoundAssignThroughRef {
  void run(@Ref Res res) {
    res.value += 3; //! write.through.ref
  }
}

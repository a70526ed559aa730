import dev.freehold.Ref;
import shared.Res;

class IncrementThroughRef {
  void run(@Ref Res res) {
    res.value++; //! write.through.ref
  }
}

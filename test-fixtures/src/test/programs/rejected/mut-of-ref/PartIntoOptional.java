import dev.freehold.*;
import java.util.Optional;
import shared.Res;

class PartIntoOptional {
  static void run(@Ref Pair pair) {
    Optional.of(pair.left).ifPresent(it -> it.set(1)); //! mut.of.ref
  }
}

@MustRelease("close")
class Pair {
  final @Own Res left = Res.open();

  void run(@Ref Pair this) {
    Optional.of(this.left).ifPresent(it -> it.set(1)); //! mut.of.ref
  }

  void close() {
    left.close();
  }
}

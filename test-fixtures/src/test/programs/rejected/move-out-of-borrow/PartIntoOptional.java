import dev.freehold.*;
import java.util.Optional;
import shared.Res;

class PartIntoOptional {
  static void released(@Mut Pair pair) {
    Optional.of(pair.left).ifPresent(it -> it.close()); //! move.out.of.borrow
  }

  static void taken(@Mut Pair pair) {
    Optional.of(pair.left).get().close(); //! move.out.of.borrow
  }

  static Optional<@Own Res> given(@Mut Pair pair) {
    return Optional.of(pair.left); //! move.out.of.borrow
  }

  static void ofOwned(@Own Pair pair) {
    Optional.of(pair.left).get().close(); //! move.out.of.borrow
    pair.close();
  }
}

@MustRelease("close")
class Pair {
  final @Own Res left = Res.open();

  void ownReleased(@Mut Pair this) {
    Optional.of(left).ifPresent(it -> it.close()); //! move.out.of.borrow
  }

  void close() {
    left.close();
  }
}

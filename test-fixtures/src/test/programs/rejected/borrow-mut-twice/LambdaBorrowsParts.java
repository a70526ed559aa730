import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class LambdaBorrowsParts {
  final @Own Res left = Res.open();
  final @Own Res right = Res.open();

  static void samePart(@Mut LambdaBorrowsParts pair) {
    @Mut Res writer = pair.left;
    twice(() -> pair.left.set(2)); //! borrow.mut.twice
    writer.set(1);
  }

  static void whole(@Mut LambdaBorrowsParts pair) {
    @Mut Res writer = pair.left;
    twice(
        () -> {
          pair.right.set(2); //! borrow.mut.twice
          read(pair);
        });
    writer.set(1);
  }

  static void read(LambdaBorrowsParts pair) {
    pair.left.get();
  }

  static void twice(@NonEscaping Runnable body) {
    body.run();
    body.run();
  }

  void close() {
    left.close();
    right.close();
  }
}

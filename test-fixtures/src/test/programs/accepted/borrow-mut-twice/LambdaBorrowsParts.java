import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class LambdaBorrowsParts {
  final @Own Res left = Res.open();
  final @Own Res right = Res.open();
  int count;

  static void run(@Mut LambdaBorrowsParts pair) {
    @Mut Res writer = pair.left;
    twice(
        () -> {
          pair.right.set(pair.count);
          pair.count++;
        });
    writer.set(1);
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

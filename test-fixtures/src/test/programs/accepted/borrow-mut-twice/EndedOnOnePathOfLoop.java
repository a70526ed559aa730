import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class EndedOnOnePathOfLoop {
  final @Own Res left = Res.open();
  final @Own Res right = Res.open();

  static void run(@Mut EndedOnOnePathOfLoop pair, int count) {
    @Mut Res writer = pair.right;
    while (count-- > 0) {
      @Mut EndedOnOnePathOfLoop again = pair;
      if (count == 7) {
        continue;
      }
      writer = again.left;
      writer.set(count);
    }
  }

  void close() {
    left.close();
    right.close();
  }
}

import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleaseOfOtherObjectsField {
  final @Own Res res = Res.open();

  static void run(ReleaseOfOtherObjectsField other) {
    other.res.close(); //! move.out.of.borrow
  }

  void close() {
    res.close();
  }
}

import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OuterFieldReleasedByInner {
  private final @Own Res res = Res.open();

  class Inner {
    void run() {
      res.close(); //! move.out.of.borrow
    }
  }

  void close() {
    res.close();
  }
}

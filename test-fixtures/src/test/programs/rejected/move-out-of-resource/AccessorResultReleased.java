import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record AccessorResultReleased(@Own Res res) {
  void close() {
    res.close();
  }

  static void run() {
    AccessorResultReleased pair = new AccessorResultReleased(Res.open());
    pair.res().close(); //! move.out.of.resource
    pair.close();
  }
}

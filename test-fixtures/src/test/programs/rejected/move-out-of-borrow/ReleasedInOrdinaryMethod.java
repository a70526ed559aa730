import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ReleasedInOrdinaryMethod {
  private @Own Res res = Res.open();

  void early(@Mut ReleasedInOrdinaryMethod this) {
    res.close(); //! move.out.of.borrow
  }

  void close() {
    res.close();
  }
}

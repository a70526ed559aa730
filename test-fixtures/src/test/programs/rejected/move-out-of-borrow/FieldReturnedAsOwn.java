import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReturnedAsOwn {
  private final @Own Res res = Res.open();

  @Own Res res() {
    return res; //! move.out.of.borrow
  }

  void close() {
    res.close();
  }
}

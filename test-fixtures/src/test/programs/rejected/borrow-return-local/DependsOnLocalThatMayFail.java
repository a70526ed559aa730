import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

@MustRelease("close")
class DependsOnLocalThatMayFail {
  @From("this")
  @Own Res openOrFail() throws IOException {
    return Res.open();
  }

  void close() {}

  static @Own Res opened() throws IOException {
    DependsOnLocalThatMayFail whole = new DependsOnLocalThatMayFail();
    return whole.openOrFail(); //! borrow.return.local
  }
}

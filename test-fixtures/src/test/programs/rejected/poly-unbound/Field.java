import dev.freehold.MustRelease;
import dev.freehold.PolyOwn;
import shared.Res;

@MustRelease("close")
class Field {
  private final @PolyOwn Res res = new Res(); //! poly.unbound

  void close() {
    int value = res.get();
  }
}

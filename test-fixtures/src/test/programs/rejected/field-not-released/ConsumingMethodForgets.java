import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ConsumingMethodForgets {
  private final @Own Res res = Res.open(); //! field.not.released

  int unwrap(@Own ConsumingMethodForgets this) {
    return res.get();
  }

  void close() {
    res.close();
  }
}

import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ConstructorDropsParameter {
  ConstructorDropsParameter(@Own Res res) {
    res.get();
  } //! own.leak

  void close() {}
}

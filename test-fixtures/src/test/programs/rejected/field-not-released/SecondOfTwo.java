import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class SecondOfTwo {
  private final @Own Res input = Res.open();
  private final @Own Res output = Res.open(); //! field.not.released

  void close() {
    input.close();
    output.get();
  }
}

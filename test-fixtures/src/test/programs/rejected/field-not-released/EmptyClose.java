import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class EmptyClose {
  private final @Own Res res = new Res(); //! field.not.released

  void close() {}
}

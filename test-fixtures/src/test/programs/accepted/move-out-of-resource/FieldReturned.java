import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReturned {
  private final @Own Res part = Res.open();

  static @Own Res unwrap(@Own FieldReturned whole) {
    return whole.unwrapped();
  }

  private @Own Res unwrapped(@Own FieldReturned this) {
    return part;
  }

  void close() {
    part.close();
  }
}

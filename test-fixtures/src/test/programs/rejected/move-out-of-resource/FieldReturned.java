import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class FieldReturned implements AutoCloseable {
  private final @Own Res part = Res.open();

  static @Own Res unwrap(@Own FieldReturned whole) {
    try (whole) {
      return whole.part; //! move.out.of.resource
    }
  }

  @Override
  public void close() {
    part.close();
  }
}

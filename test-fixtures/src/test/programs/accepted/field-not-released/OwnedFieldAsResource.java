import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class OwnedFieldAsResource implements AutoCloseable {
  private final @Own Res res = Res.open();

  @Override
  public void close() {
    try (res) {
      System.out.println(res.get());
    }
  }
}

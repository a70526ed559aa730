import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class UnsupportedConsumer {
  @MustRelease("close")
  interface Handle {
    default Res detach(@Own Handle this) {
      throw new UnsupportedOperationException("nothing to detach");
    }

    void close();
  }

  @MustRelease("close")
  static class Holder implements Handle {
    private final @Own Res res = Res.open();

    @Override
    public void close() {
      res.close();
    }
  }
}

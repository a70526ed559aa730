import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
class ThisCallLeaks implements AutoCloseable {
  private final @Own Res a;

  ThisCallLeaks(@Own Res a) {
    this.a = a;
  }

  ThisCallLeaks() {
    this(Res.open());
  }

  @Override
  public void close() {
    a.close();
  }

  static class Sub extends ThisCallLeaks {
    Sub(int n) {
      super(Res.open());
    }
  }
}

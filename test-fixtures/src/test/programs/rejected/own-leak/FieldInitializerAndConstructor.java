import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class FieldInitializerAndConstructor {
  @MustRelease("close")
  static class Throws implements AutoCloseable {
    private final @Own Res a = Res.open();

    Throws() throws IOException {
      Res.mayFail(); //! own.leak
    }

    @Override
    public void close() {
      a.close();
    }
  }

  @MustRelease("close")
  static class Overwrites implements AutoCloseable {
    private @Own Res a = Res.open();

    Overwrites() {
      a = Res.open(); //! own.leak.overwritten
    }

    @Override
    public void close() {
      a.close();
    }
  }

  @MustRelease("close")
  static class InBlock implements AutoCloseable {
    private @Own Res a;

    {
      a = Res.open();
    }

    InBlock(int n) {
      if (n < 0) {
        throw new IllegalArgumentException(); //! own.leak
      }
    }

    @Override
    public void close() {
      a.close();
    }
  }
}

import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class SubclassConstructorReleases {
  @MustRelease("close")
  static class Base {
    final @Own Res res = Res.open();

    int size() {
      return res.get();
    }

    void close() {
      res.close();
    }

    void stop(@Own Base this) {
      close();
    }
  }

  static class Releases extends Base {
    Releases() throws IOException {
      try {
        Res.mayFail();
      } catch (IOException e) {
        super.close();
        throw e;
      }
    }

    Releases(int size) throws IOException {
      if (size < 0) {
        res.close();
        throw new IOException();
      }
    }
  }

  @MustRelease("close")
  static class Lazy {
    private @Own Res res;

    void open(@Mut Lazy this) {
      if (res == null) {
        res = Res.open();
      }
    }

    void close() {
      if (res != null) {
        res.close();
      }
    }
  }

  static class OfLazy extends Lazy {
    OfLazy() throws IOException {
      Res.mayFail();
    }
  }

  static class OfNothing extends Res {
    OfNothing() throws IOException {
      Res.mayFail();
    }
  }
}

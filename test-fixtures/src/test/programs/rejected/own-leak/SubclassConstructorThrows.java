import dev.freehold.MustRelease;
import dev.freehold.Own;
import java.io.IOException;
import shared.Res;

class SubclassConstructorThrows {
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

  static class Throws extends Base {
    Throws() throws IOException {
      throw new IOException(); //! own.leak
    }
  }

  static class Calls extends Base {
    Calls() throws IOException {
      super();
      Res.mayFail(); //! own.leak
    }

    Calls(int size) throws IOException {
      this();
      Res.mayFail(); //! own.leak
    }
  }

  static class Initializes extends Base {
    {
      if (size() > 0) {
        throw new IllegalStateException(); //! own.leak
      }
    }
  }

  static class Last<T> extends Initializes {
    Last() throws IOException {
      Res.mayFail(); //! own.leak
    }
  }
}

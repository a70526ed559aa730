import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperReleasesTwice {
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

  static class Twice extends Base {
    @Override
    void close() {
      super.close();
      super.close(); //! release.twice
    }
  }

  static class ThisToo extends Base {
    void end(@Own ThisToo this) {
      close();
      super.close(); //! release.twice
    }
  }

  static class InFinally extends Base {
    @Override
    void close() {
      try {
        super.close();
      } finally {
        super.close(); //! release.twice
      }
    }
  }
}

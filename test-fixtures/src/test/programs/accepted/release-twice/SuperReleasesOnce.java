import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperReleasesOnce {
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

  static class EitherWay extends Base {
    @Override
    void close() {
      if (size() > 0) {
        super.close();
      } else {
        super.close();
      }
    }
  }

  static class InFinally extends Base {
    @Override
    void close() {
      try {
        System.out.println(size());
      } finally {
        super.close();
      }
    }
  }
}

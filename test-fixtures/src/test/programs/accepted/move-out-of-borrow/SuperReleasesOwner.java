import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SuperReleasesOwner {
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

  static class Peeking extends Base {
    int peek() {
      return super.size();
    }

    @Override
    void stop() {
      super.stop();
    }

    @Override
    void close() {
      Peeking.super.close();
    }
  }
}

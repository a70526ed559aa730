import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class BeforeSuperReleased {
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

  static class InTime extends Base {
    private final @Own Res more = Res.open();
    private boolean closed;

    @Override
    void close() {
      System.out.println(size());
      super.close();
      closed = true;
      System.out.println(more.get());
      more.close();
    }
  }
}

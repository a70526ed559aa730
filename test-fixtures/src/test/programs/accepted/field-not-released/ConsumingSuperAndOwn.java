import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class ConsumingSuperAndOwn {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    void drain(@Own Basin this) {
      tap.close();
    }

    void stop(@Own Basin this) {
      close();
    }

    void close() {
      tap.close();
    }
  }

  static class Sink extends Basin {
    private final @Own Res second = Res.open();

    @Override
    void drain(@Own Sink this) {
      second.close();
      super.drain();
    }

    @Override
    void stop(@Own Sink this) {
      super.stop();
    }

    @Override
    void close() {
      super.drain();
      second.close();
    }
  }
}

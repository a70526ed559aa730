import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class ConsumingSuper {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    void drain(@Own Basin this) {
      tap.close();
    }

    void close() {
      tap.close();
    }
  }

  static class Sink extends Basin {
    private final @Own Res second = Res.open(); //! field.not.released

    @Override
    void drain(@Own Sink this) {
      super.drain();
    }

    @Override
    void close() {
      super.close();
      second.close();
    }
  }
}

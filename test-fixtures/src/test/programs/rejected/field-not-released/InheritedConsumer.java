import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedConsumer {
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

  static class Sink extends Basin { //! field.not.released
    private final @Own Res second = Res.open();

    @Override
    void close() {
      super.close();
      second.close();
    }
  }
}

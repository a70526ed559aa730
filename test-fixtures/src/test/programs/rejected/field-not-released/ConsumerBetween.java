import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class ConsumerBetween {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    void drain(@Own Basin this) {
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
      super.close();
    }

    @Override
    void close() {
      super.close();
      second.close();
    }
  }

  static class Wide extends Sink { //! field.not.released
    private final @Own Res third = Res.open();

    @Override
    void close() {
      third.close();
      super.close();
    }
  }
}

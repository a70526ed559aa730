import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedConsumerByPrivate {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    final void drain(@Own Basin this) {
      drop();
    }

    private void drop(@Own Basin this) {
      tap.close();
    }

    void close() {
      tap.close();
    }
  }

  static class Between extends Basin {}

  static class Sink extends Between { //! field.not.released
    private final @Own Res second = Res.open();

    @Override
    void close() {
      super.close();
      second.close();
    }
  }
}

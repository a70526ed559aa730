import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class InheritedConsumerHandsOn {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    void stop(@Own Basin this) {
      close();
    }

    final Basin same(@Own Basin this, int times) {
      for (int i = 0; i < times; i++) {
        if (i == 7) {
          return this;
        }
      }
      return this;
    }

    void keepIn(@Own Basin this, @Mut OwnList<Basin> list) {
      list.add(this);
    }

    void end(@Own Basin this) {
      stopNow();
    }

    private void stopNow(@Own Basin this) {
      stop();
    }

    void close() {
      tap.close();
    }
  }

  static class Sink extends Basin {
    private final @Own Res second = Res.open();

    @Override
    void close() {
      super.close();
      second.close();
    }
  }
}

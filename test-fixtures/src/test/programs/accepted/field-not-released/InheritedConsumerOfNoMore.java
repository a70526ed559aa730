import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class InheritedConsumerOfNoMore {
  @MustRelease("close")
  static class Basin {
    private final @Own Res tap = Res.open();

    Res drain(@Own Basin this) {
      return tap;
    }

    void close() {
      tap.close();
    }
  }

  static class Counts extends Basin {
    private int drained;

    @Override
    Res drain(@Own Counts this) {
      drained++;
      return super.drain();
    }
  }

  static class Plain extends Basin {
    private final int[] sizes = new int[4];

    @Override
    void close() {
      sizes[0] = 0;
      super.close();
    }
  }
}

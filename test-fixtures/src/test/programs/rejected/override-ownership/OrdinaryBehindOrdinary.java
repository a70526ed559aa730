import dev.freehold.Mut;
import dev.freehold.Ref;

class OrdinaryBehindOrdinary {
  interface Level {
    int level();

    void level(int value);
  }

  static class Gauge implements Level {
    private int level;

    @Override
    public int level(@Ref Gauge this) {
      return level;
    }

    @Override
    public void level(@Mut Gauge this, int value) { //! override.ownership
      level = value;
    }
  }

  static int drift(@Ref Gauge one, @Ref Gauge two) {
    int before = one.level();
    fill(two);
    return one.level() - before;
  }

  static void fill(@Ref Level level) {
    level.level(1);
  }
}

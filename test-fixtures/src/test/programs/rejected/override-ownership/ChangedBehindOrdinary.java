import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

class ChangedBehindOrdinary {
  interface Level {
    int level();

    void level(int value);
  }

  @MustRelease("close")
  static class Tank implements Level {
    private int level;

    @Override
    public int level(@Ref Tank this) {
      return level;
    }

    @Override
    public void level(@Mut Tank this, int value) { //! override.ownership
      level = value;
    }

    void close(@Own Tank this) {}
  }

  static void fill(@Ref Level level) {
    level.level(1);
  }
}

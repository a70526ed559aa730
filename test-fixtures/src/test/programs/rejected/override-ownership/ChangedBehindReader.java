import dev.freehold.Mut;
import dev.freehold.Ref;

class ChangedBehindReader {
  abstract static class Level {
    abstract void level(@Ref Level this, int value);
  }

  static class Gauge extends Level {
    private int level;

    @Override
    void level(@Mut Gauge this, int value) { //! override.ownership
      level = value;
    }
  }
}

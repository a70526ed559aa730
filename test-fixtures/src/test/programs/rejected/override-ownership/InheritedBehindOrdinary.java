import dev.freehold.Mut;

class InheritedBehindOrdinary {
  interface Level {
    void level(int value);
  }

  static class Base {
    private int level;

    public void level(@Mut Base this, int value) {
      level = value;
    }
  }

  static class Gauge extends Base implements Level {} //! override.ownership
}

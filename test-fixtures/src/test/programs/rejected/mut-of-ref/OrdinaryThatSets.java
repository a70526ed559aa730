import dev.freehold.Mut;
import dev.freehold.Ref;

class OrdinaryThatSets {
  static class Gauge {
    private int level;

    void level(@Mut Gauge this, int value) {
      level = value;
    }

    void reset() {
      this.level(0); //! mut.of.ref
    }

    void check(@Ref Gauge this) {
      if (level < 0) {
        level(0); //! mut.of.ref
      }
    }
  }

  static class Thermometer extends Gauge {
    void melt() {
      level(1); //! mut.of.ref
    }
  }
}

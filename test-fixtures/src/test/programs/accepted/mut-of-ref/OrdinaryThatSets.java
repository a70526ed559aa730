import dev.freehold.Mut;
import dev.freehold.Ref;

class OrdinaryThatSets {
  static class Gauge {
    private int level;

    Gauge() {
      level(3);
    }

    int level(@Ref Gauge this) {
      return level;
    }

    void level(@Mut Gauge this, int value) {
      level = value;
    }

    void reset(@Mut Gauge this) {
      level(0);
    }

    boolean isHigh() {
      return level() > 9;
    }

    /** It says nothing, and changes its own field: nothing is known of such objects. */
    void jump() {
      level++;
    }

    static Gauge made() {
      Gauge gauge = new Gauge();
      gauge.level(2);
      return gauge;
    }

    class Needle {
      void shake() {
        level(1);
      }
    }
  }
}

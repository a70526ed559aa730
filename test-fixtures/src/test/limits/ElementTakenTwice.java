// limit elements of a `List<@Mut …>`
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import java.util.ArrayList;
import java.util.List;

/** The list gives one element twice, and each may write it. */
class ElementTakenTwice {
  @MustRelease("close")
  static class Meter {
    private int level;

    int level() {
      return level;
    }

    void level(@Mut Meter this, int value) {
      level = value;
    }

    void close() {}
  }

  static int write(@Mut List<@Mut Meter> meters) {
    Meter first = meters.get(0);
    Meter second = meters.get(0);
    first.level(1);
    second.level(2);
    return first.level();
  }

  public static void main(String[] args) {
    Meter meter = new Meter();
    List<@Mut Meter> meters = new ArrayList<>();
    meters.add(meter);
    int level = write(meters);
    meter.close();
    if (level != 1) {
      throw new IllegalStateException("wrong: the element was written under another name");
    }
  }
}

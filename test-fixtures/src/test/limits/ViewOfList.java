// limit views of collections
import dev.freehold.MustRelease;
import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;

/** What is added to a view is in the list as well. */
class ViewOfList {
  static int open;

  @MustRelease("close")
  static class Tap {
    boolean closed;

    Tap() {
      open++;
    }

    boolean flows() {
      return !closed;
    }

    void close() {
      closed = true;
      open--;
    }
  }

  public static void main(String[] args) {
    Tap tap = new Tap();
    List<@Ref Tap> all = new ArrayList<>();
    List<@Ref Tap> view = all.subList(0, 0);
    view.add(tap);
    tap.close();
    if (!all.get(0).flows()) {
      throw new IllegalStateException("wrong: the list has a tap that is closed");
    }
  }
}

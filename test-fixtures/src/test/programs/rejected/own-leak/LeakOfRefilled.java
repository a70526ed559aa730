import dev.freehold.Own;
import shared.Res;

class LeakOfRefilled {
  @interface Nullable {}

  static @Nullable Res step(@Own Res r) {
    r.close();
    return null;
  }

  void test(@Own Res head) {
    Res cur = head;
    while (cur != null) {
      if (cur.get() == 1) {
        return; //! own.leak
      }
      cur = step(cur);
    }
  }
}

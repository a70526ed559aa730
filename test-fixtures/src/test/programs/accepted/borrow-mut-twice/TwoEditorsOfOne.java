import dev.freehold.Mut;
import dev.freehold.View;
import shared.Res;

class TwoEditorsOfOne {
  static void run(@Mut Res res, @Mut Res other) {
    Editor bold = new Editor(res);
    Editor plain = new Editor(other);
    plain.put(1);
    bold.put(2);
  }

  @View
  static class Editor {
    private final @Mut Res res;

    Editor(@Mut Res res) {
      this.res = res;
    }

    void put(@Mut Editor this, int value) {
      res.set(value);
    }
  }
}

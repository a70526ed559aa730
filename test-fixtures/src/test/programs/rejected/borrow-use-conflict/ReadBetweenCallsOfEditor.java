import dev.freehold.Mut;
import dev.freehold.View;
import shared.Res;

class ReadBetweenCallsOfEditor {
  static int run(@Mut Res res) {
    Editor editor = new Editor(res);
    editor.add(1);
    int half = res.value / 2; //! borrow.use.conflict
    editor.add(half);
    return half;
  }

  @View
  static class Editor {
    private final @Mut Res res;

    Editor(@Mut Res res) {
      this.res = res;
    }

    void add(@Mut Editor this, int more) {
      res.set(res.get() + more);
    }
  }
}

import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ResultSaysNothing {
  private final @Own Res res = Res.open();
  private final @Own OwnList<Res> others = OwnList.create();

  Res res() {
    return res; //! move.out.of.borrow
  }

  Res self(Res given) {
    return given; //! move.out.of.borrow
  }

  Res smallest() {
    Res best = null;
    for (int i = 0; i < others.size(); i++) {
      Res each = others.get(i);
      if (best == null || each.get() < best.get()) {
        best = each;
      }
    }
    return best; //! move.out.of.borrow
  }

  void close() {
    res.close();
    others.close();
  }
}

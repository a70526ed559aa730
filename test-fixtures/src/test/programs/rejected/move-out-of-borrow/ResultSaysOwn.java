import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ResultSaysOwn {
  private final @Own OwnList<Res> others = OwnList.create();

  @Own Res first() {
    return others.get(0); //! move.out.of.borrow
  }

  @From("this")
  Res second() {
    return others.get(1); //! move.out.of.borrow
  }

  interface Choice {
    Res of(OwnList<Res> others);
  }

  static Choice third() {
    return others -> others.get(2); //! move.out.of.borrow
  }

  void close() {
    others.close();
  }
}

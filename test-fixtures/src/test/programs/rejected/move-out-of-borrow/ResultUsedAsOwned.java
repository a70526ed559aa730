import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class ResultUsedAsOwned {
  private final @Own OwnList<Res> kept = OwnList.create();

  Res first() {
    return kept.get(0); //! move.out.of.borrow
  }

  static int read(ResultUsedAsOwned whole) {
    return whole.first().get();
  }

  static int named(ResultUsedAsOwned whole) {
    Res first = whole.first();
    return first.get();
  }

  void close() {
    kept.close();
  }
}

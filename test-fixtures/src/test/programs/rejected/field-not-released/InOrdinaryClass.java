import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class InOrdinaryClass {
  private final @Own OwnList<Res> kept = OwnList.create(); //! field.not.released

  void add(@Own Res other) {
    kept.add(other);
  }

  Res taken() {
    return kept.remove(0);
  }

  void close() {
    kept.close();
  }
}

import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class UsedAllOver {
  private OwnList<Res> kept = OwnList.create(); //! field.qualifier.missing
  private Res res; //! field.qualifier.missing

  UsedAllOver(@Own Res res) {
    this.res = res;
  }

  void add(@Own Res other) {
    kept.add(other);
  }

  int sum() {
    int sum = res.get();
    for (int i = 0; i < kept.size(); i++) {
      sum += kept.get(i).get();
    }
    return sum;
  }

  Res first() {
    return kept.remove(0);
  }

  void close() {
    kept.close();
    res.close();
  }
}

import dev.freehold.Own;
import shared.Res;

class OwnersInVarargs {
  static int count(@Own Res... all) { //! escapes.to.unchecked
    return all.length;
  }

  static int use() {
    Res one = Res.open();
    return count(one, Res.open());
  }
}

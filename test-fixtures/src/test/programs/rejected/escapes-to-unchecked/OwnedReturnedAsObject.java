import dev.freehold.Own;
import shared.Res;

class OwnedReturnedAsObject {
  static Object unwrap(@Own Res res) {
    return res; //! escapes.to.unchecked
  }
}

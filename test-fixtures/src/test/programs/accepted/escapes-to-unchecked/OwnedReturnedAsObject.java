import dev.freehold.Own;
import shared.Res;

class OwnedReturnedAsObject {
  static @Own Object unwrap(@Own Res res) {
    return res;
  }
}

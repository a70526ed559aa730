import dev.freehold.Ref;
import shared.Res;

class NegatedInstanceof {
  int run(@Ref Object object) {
    if (!(object instanceof Res res)) {
      return 0;
    }
    return res.get();
  }
}

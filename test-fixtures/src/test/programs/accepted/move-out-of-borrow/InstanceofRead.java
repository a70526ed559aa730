import dev.freehold.Ref;
import shared.Res;

class InstanceofRead {
  int run(@Ref Object object) {
    if (object instanceof Res res) {
      return res.get();
    }
    return 0;
  }
}

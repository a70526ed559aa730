import dev.freehold.Own;
import shared.Res;

class EnhancedInstanceof {
  static int run(@Own AutoCloseable any) throws Exception {
    if (!(any instanceof Res res)) {
      Res.take((Res) any);
      return 0;
    }
    int value = res.get();
    res.close();
    return value;
  }
}

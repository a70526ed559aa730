import dev.freehold.Own;
import shared.Res;

class EnhancedInstanceof {
  static int run(@Own AutoCloseable any) throws Exception {
    if (!(any instanceof Res res)) {
      return 0; //! own.leak
    }
    int value = res.get();
    res.close();
    return value;
  }
}

import dev.freehold.Own;
import shared.Res;

class UsedBeforeFinally {
  int run(@Own Res res) {
    try {
      return res.get();
    } finally {
      res.close();
    }
  }
}

import java.io.IOException;
import shared.Res;

class NestedTryFinally {
  void run() throws IOException {
    Res a = Res.openOrFail();
    try {
      Res b = Res.openOrFail();
      try {
        Res.mayFail();
      } finally {
        b.close();
      }
    } finally {
      a.close();
    }
  }
}

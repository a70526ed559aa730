import java.io.IOException;
import shared.Res;

class MultiCatch {
  static int run(String text) {
    Res res = Res.open();
    try {
      Res.mayFail();
      res.set(Integer.parseInt(text));
    } catch (IOException | NumberFormatException failure) {
      res.close();
      return -1;
    }
    int value = res.get();
    res.close();
    return value;
  }
}

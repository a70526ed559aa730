import java.io.IOException;
import shared.Res;

class MultiCatch {
  static int run(String text) {
    Res res = Res.open();
    try {
      Res.mayFail();
      res.set(Integer.parseInt(text));
    } catch (IOException | NumberFormatException failure) {
      return -1; //! own.leak
    }
    int value = res.get();
    res.close();
    return value;
  }
}

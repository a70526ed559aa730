import dev.freehold.Own;
import shared.Res;

class Varargs {
  static int sum(Res... all) {
    int sum = 0;
    for (Res each : all) {
      sum += each.get();
    }
    return sum;
  }

  static int run(@Own Res left, @Own Res right) {
    left.close();
    int sum = sum(left, right); //! use.after.release
    right.close();
    return sum;
  }
}

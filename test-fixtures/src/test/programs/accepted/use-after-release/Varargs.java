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
    int sum = sum(left, right) + sum();
    left.close();
    right.close();
    return sum;
  }
}

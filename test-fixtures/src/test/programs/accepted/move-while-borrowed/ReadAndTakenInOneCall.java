import dev.freehold.Own;
import shared.Res;

class ReadAndTakenInOneCall {
  static void run(@Own Res res, Res other) {
    Res.readThenTake(other, res);
  }
}

import dev.freehold.Own;
import shared.Res;

class ReadAndTakenInOneCall {
  static void run(@Own Res res) {
    Res.readThenTake(res, res); //! move.while.borrowed
  }
}

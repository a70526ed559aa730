import dev.freehold.Own;
import shared.Res;

class ForwardedToOuterLoop {
  static void run(int[][] table, @Own Res res) {
    rows:
    for (int[] row : table) {
      for (int cell : row) {
        if (cell < 0) {
          Res.take(res); //! use.after.move.maybe
          continue rows;
        }
      }
    }
  }
}

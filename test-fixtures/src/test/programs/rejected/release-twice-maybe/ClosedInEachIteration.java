import java.util.List;
import shared.Res;

class ClosedInEachIteration {
  static void run(List<String> lines) {
    Res res = Res.open();
    for (String line : lines) {
      System.out.println(line);
      res.close(); //! release.twice.maybe
    }
  }
}

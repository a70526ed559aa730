import dev.freehold.Own;
import shared.Res;

class OfferedInCondition {
  static boolean offer(@Own Res res) {
    res.close();
    return true;
  }

  static void run(boolean open, @Own Res res) {
    if (!open) {
      res.close();
    } else if (offer(res)) {
      System.out.println("accepted");
    }
  }
}

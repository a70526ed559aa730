import dev.freehold.Own;
import shared.Res;

class ReadInFinally {
  static void run(@Own Res res) {
    try (res) {
      res.set(1);
      System.out.println(res.get());
    } finally {
      System.out.println("closed");
    }
  }
}

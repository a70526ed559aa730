import java.io.IOException;
import shared.Res;

class WithCatchAndFinally {
  int run() {
    try (Res res = Res.openOrFail()) {
      return res.get();
    } catch (IOException e) {
      return 0;
    } finally {
      System.out.println("done");
    }
  }
}

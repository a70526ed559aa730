import dev.freehold.Own;
import java.util.concurrent.Callable;
import shared.Res;

class CallableOfOwned {
  static void run() throws Exception {
    Callable<@Own Res> source = Res::open;
    source.call().close();
  }
}

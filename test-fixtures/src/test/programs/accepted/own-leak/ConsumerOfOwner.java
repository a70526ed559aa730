import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class ConsumerOfOwner {
  static void hand(Consumer<@Own Res> taker) {
    Res res = new Res();
    int value = res.get();
    taker.accept(res);
  }

  static void run() {
    hand(Res::close);
  }
}

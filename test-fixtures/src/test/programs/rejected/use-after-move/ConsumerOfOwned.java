import dev.freehold.Own;
import java.util.function.Consumer;
import shared.Res;

class ConsumerOfOwned {
  void run(Consumer<@Own Res> taker) {
    Res res = Res.open();
    taker.accept(res);
    res.close(); //! use.after.move
  }
}

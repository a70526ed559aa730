import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ConsumerOfBorrowed {
  void run(Consumer<@Ref Res> reader) {
    Res res = Res.open();
    reader.accept(res);
    res.close();
  }
}

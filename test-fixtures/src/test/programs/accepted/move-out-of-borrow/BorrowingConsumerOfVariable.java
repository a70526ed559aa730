import dev.freehold.Ref;
import java.util.function.Consumer;
import java.util.function.Function;
import shared.Res;

class BorrowingConsumerOfVariable {
  static <T extends @Ref Object> void show(T value, Consumer<@Ref T> to) {
    to.accept(value);
  }

  static <T extends @Ref Object> int count(T value, Function<@Ref T, Integer> by) {
    return by.apply(value);
  }

  static int run() {
    Res res = new Res();
    show(res, Res::get);
    int value = count(res, each -> each.get());
    res.close();
    return value;
  }
}

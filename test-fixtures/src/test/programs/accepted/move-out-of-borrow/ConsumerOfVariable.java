import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import shared.Res;

class ConsumerOfVariable {
  static <T extends @Ref Object> void give(@Own T value, Consumer<@Own T> to) {
    to.accept(value);
  }

  static <T extends @Ref Object> void pass(@Own T value, Consumer<T> to) {
    to.accept(value);
  }

  static void run(Consumer<@Own Res> to) {
    give(new Res(), to);
    pass(new Res(), to);
    give(new Res(), Res::close);
  }
}

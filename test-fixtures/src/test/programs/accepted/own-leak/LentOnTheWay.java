import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shared.Res;

class LentOnTheWay {
  static void run(Stream<@Own Res> all, Consumer<@Ref Res> log) {
    all.peek(log)
        .peek(each -> each.set(each.get() + 1))
        .sorted((one, other) -> one.get() - other.get())
        .forEach(Res::close);
  }
}

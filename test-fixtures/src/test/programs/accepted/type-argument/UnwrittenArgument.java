import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Consumer;
import java.util.function.Supplier;
import shared.Res;

class UnwrittenArgument {
  void run(Supplier<Res> made, Consumer<Res> reader) {
    Supplier<@Own Res> source = made;
    Consumer<@Ref Res> same = reader;
  }
}

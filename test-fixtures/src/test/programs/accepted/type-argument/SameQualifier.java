import dev.freehold.Own;
import java.util.function.Supplier;
import shared.Res;

class SameQualifier {
  Supplier<@Own Res> run(Supplier<@Own Res> made) {
    Supplier<? extends @Own Res> source = made;
    source.get().close();
    return made;
  }
}

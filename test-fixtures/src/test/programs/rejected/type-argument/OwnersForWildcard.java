import dev.freehold.Own;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class OwnersForWildcard {
  void run(Supplier<@Own Res> made) {
    Supplier<? extends @Ref Res> source = made; //! type.argument
  }
}

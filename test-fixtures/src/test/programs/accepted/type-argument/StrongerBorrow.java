import dev.freehold.Mut;
import dev.freehold.Ref;
import java.util.function.Supplier;
import shared.Res;

class StrongerBorrow {
  int run(Supplier<@Mut Res> edited) {
    Supplier<? extends @Ref Res> source = edited;
    return source.get().get();
  }
}

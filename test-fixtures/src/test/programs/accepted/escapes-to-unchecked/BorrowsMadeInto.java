import dev.freehold.Ref;
import java.util.List;
import java.util.Optional;
import shared.Res;

class BorrowsMadeInto {
  static int run(Res res) {
    Optional<@Ref Res> found = Optional.of(res);
    List<@Ref Res> all = List.of(res);
    return found.get().get() + all.size() + java.util.Arrays.asList("a", res).size();
  }
}

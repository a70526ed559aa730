import dev.freehold.Ref;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shared.Res;

class FilteredBorrows {
  static long run(Stream<@Ref Res> all, Optional<@Ref Res> one) {
    Predicate<@Ref Res> any = each -> each.get() > 0;
    return all.peek(Res::get).filter(any).count() + one.filter(any).stream().count();
  }
}

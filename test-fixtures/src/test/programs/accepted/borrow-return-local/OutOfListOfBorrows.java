import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class OutOfListOfBorrows {
  @From({"first", "second"})
  static @Ref Res larger(@Ref Res first, @Ref Res second) {
    List<@Ref Res> both = new ArrayList<>();
    both.add(first);
    both.add(second);
    both.sort(Comparator.comparing(Res::get));
    return both.get(1);
  }

  @From({"first", "second"})
  static Optional<@Ref Res> any(@Ref Res first, @Ref Res second) {
    return List.of(first, second).stream().findFirst();
  }

  @From("first")
  static @Ref Res beforeOther(@Ref Res first, @Ref Res second) {
    List<@Ref Res> both = new ArrayList<>();
    both.add(first);
    Res got = both.get(0);
    both.add(second);
    return got;
  }
}

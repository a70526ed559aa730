import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class ViewOfListOfBorrows {
  @From({"first", "second"})
  static List<@Ref Res> both(@Ref Res first, @Ref Res second) {
    List<@Ref Res> both = new ArrayList<>();
    List<@Ref Res> view = Collections.unmodifiableList(both);
    both.add(first);
    both.add(second);
    return view;
  }

  @From("first")
  static List<@Ref Res> part(@Ref Res first) {
    List<@Ref Res> all = new ArrayList<>();
    all.add(first);
    return all.subList(0, 1);
  }
}

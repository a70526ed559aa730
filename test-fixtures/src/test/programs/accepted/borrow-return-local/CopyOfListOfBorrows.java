import dev.freehold.From;
import dev.freehold.Ref;
import java.util.*;
import shared.Res;

class CopyOfListOfBorrows {
  @From("res")
  static List<@Ref Res> one(@Ref Res res) {
    return new ArrayList<>(List.of(res));
  }

  @From("all")
  static List<@Ref Res> all(List<@Ref Res> all) {
    List<@Ref Res> copy = new ArrayList<>(all);
    return List.copyOf(copy);
  }

  @From("first")
  static List<@Ref Res> beforeOther(@Ref Res first, @Ref Res second) {
    List<@Ref Res> both = new ArrayList<>();
    both.add(first);
    List<@Ref Res> copy = new ArrayList<>(both);
    both.add(second);
    return copy;
  }
}

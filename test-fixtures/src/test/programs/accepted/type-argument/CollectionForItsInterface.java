import dev.freehold.Ref;
import java.util.Collection;
import java.util.List;
import shared.Res;

class CollectionForItsInterface {
  int run(List<@Ref Res> list) {
    Iterable<@Ref Res> all = list;
    Collection<? extends @Ref Res> some = list;
    int sum = some.size();
    for (Res each : all) {
      sum += each.get();
    }
    return sum;
  }
}

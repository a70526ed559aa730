import dev.freehold.Ref;
import java.util.List;
import shared.Res;

class StreamOfBorrows {
  int run(List<@Ref Res> all) {
    return all.stream().filter(each -> each.get() > 1).mapToInt(Res::get).sum();
  }
}

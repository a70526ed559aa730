import dev.freehold.Own;
import java.util.List;
import shared.Res;

class OwnersInList {
  int run(List<@Own Res> all) { //! escapes.to.unchecked
    return all.size();
  }
}

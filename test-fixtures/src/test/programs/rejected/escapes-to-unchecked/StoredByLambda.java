import dev.freehold.memory.OwnList;
import java.util.List;
import shared.Res;

class StoredByLambda {
  static void collect(OwnList<Res> list, List<Object> seen) {
    list.forEach(each -> seen.add(each)); //! escapes.to.unchecked
  }
}

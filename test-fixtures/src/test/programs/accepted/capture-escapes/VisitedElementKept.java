import dev.freehold.memory.OwnList;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class VisitedElementKept {
  static List<Integer> values(OwnList<Res> pages) {
    List<Integer> values = new ArrayList<>();
    pages.forEach(page -> values.add(page.get()));
    return values;
  }
}

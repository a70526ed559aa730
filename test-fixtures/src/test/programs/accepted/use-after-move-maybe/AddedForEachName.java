import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import java.util.List;
import shared.Res;

class AddedForEachName {
  static void run(List<String> names, @Mut OwnList<Res> list) {
    for (String name : names) {
      Res res = Res.open();
      list.add(res);
    }
  }
}

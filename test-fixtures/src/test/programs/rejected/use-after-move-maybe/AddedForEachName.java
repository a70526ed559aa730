import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import java.util.List;
import shared.Res;

class AddedForEachName {
  static void run(List<String> names, @Mut OwnList<Res> list) {
    Res res = Res.open();
    for (String name : names) {
      list.add(res); //! use.after.move.maybe
    }
  }
}

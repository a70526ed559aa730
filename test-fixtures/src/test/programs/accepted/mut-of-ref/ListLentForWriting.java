import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class ListLentForWriting {
  static void fill(@Mut OwnList<Res> list) {
    list.add(Res.open());
  }

  static void run() {
    try (OwnList<Res> list = OwnList.create()) {
      fill(list);
    }
  }
}

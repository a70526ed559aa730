import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class SetterOfListElement {
  static void run(@Mut OwnList<Res> list) {
    for (int i = 0; i < list.size(); i++) {
      Res.write(list.get(i)); //! mut.of.ref
    }
  }
}

import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

class AddedWhileReadInLoop {
  static int run(@Mut OwnList<Res> list, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      Res made = Res.open();
      @Ref Res reader = made;
      sum += reader.get();
      list.add(made);
    }
    return sum;
  }
}

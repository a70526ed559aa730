import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class AddedToTwoLists {
  static void run(@Mut OwnList<Res> left, @Mut OwnList<Res> right) {
    Res res = Res.open();
    left.add(res);
    right.add(res); //! use.after.move
  }
}

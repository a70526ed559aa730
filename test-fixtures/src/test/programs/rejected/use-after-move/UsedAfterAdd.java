import dev.freehold.Mut;
import dev.freehold.memory.OwnList;
import shared.Res;

class UsedAfterAdd {
  static int run(@Mut OwnList<Res> list) {
    Res res = Res.open();
    list.add(res);
    return res.get(); //! use.after.move
  }
}

import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

class ResultOfGetterReturned {
  static @Ref Res first(@Own OwnList<Res> list) {
    Res first = list.get(0); //! borrow.past.release
    list.close();
    return first;
  }
}

import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

class LentElementReturned {
  static @Ref Res run(@Own OwnList<Res> list) {
    try (list) {
      return list.get(0); //! borrow.return.local
    }
  }
}

import dev.freehold.memory.OwnList;
import shared.Res;

class AddedThroughRef {
  static void run(OwnList<Res> list) {
    list.add(Res.open()); //! mut.of.ref
  }
}

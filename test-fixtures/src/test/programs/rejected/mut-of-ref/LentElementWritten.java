import dev.freehold.memory.OwnList;
import shared.Res;

class LentElementWritten {
  static void run(OwnList<Res> list) {
    list.get(0).set(1); //! mut.of.ref
  }
}

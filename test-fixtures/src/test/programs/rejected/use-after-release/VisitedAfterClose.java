import dev.freehold.memory.OwnList;
import shared.Res;

class VisitedAfterClose {
  static void run() {
    OwnList<Res> open = OwnList.create();
    open.add(Res.open());
    open.close();
    open.forEach(res -> System.out.println(res.get())); //! use.after.release
  }
}

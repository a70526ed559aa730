import dev.freehold.memory.OwnList;
import shared.Res;

class VisitedAfterClose {
  static void run() {
    OwnList<Res> open = OwnList.create();
    open.add(Res.open());
    open.forEach(res -> System.out.println(res.get()));
    open.close();
  }
}

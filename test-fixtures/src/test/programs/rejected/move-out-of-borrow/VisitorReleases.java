import dev.freehold.memory.OwnList;
import shared.Res;

class VisitorReleases {
  static void run(OwnList<Res> list) {
    list.forEach(res -> res.close()); //! move.out.of.borrow
  }
}

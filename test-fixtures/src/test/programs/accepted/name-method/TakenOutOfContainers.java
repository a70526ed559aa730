// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class TakenOutOfContainers {
  private final @Own OwnList<Res> ownAll = OwnList.create();

  static void takeFirst(@Mut OwnList<Res> mutAll) {
    mutAll.remove(0).close();
  }

  void takeAll(@Mut TakenOutOfContainers this, Res refLike) {
    if (refLike.get() > 0) {
      ownAll.clear();
    }
  }

  static int takeNumber(int number) {
    return number;
  }

  void close() {
    ownAll.close();
  }
}

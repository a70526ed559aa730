// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

@MustRelease("close")
class NamesThatAgree {
  private final @Own OwnList<Res> ownAll = OwnList.create();

  static Res createOpen() {
    return Res.open();
  }

  static Res copy(Res refRes) {
    Res ownCopy = new Res();
    ownCopy.set(refRes.get());
    return ownCopy;
  }

  void add(@Mut NamesThatAgree this, @Own Res ownRes) {
    ownAll.add(ownRes);
  }

  @Ref
  Res find(int index) {
    return ownAll.get(index);
  }

  Res take(@Mut NamesThatAgree this, int index) {
    return ownAll.remove(index);
  }

  static void takeBack(@Own Res ownRes) {
    ownRes.close();
  }

  void close() {
    ownAll.close();
  }
}

// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.From;
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@MustRelease("close")
class PrefixesThatAgree {
  private @Own Res ownMain = Res.open();

  static void take(@Own Res ownRes) {
    ownRes.close();
  }

  static int read(Res refRes) {
    return refRes.get();
  }

  static void write(@Mut Res mut) {
    mut.set(1);
  }

  @From("refFirst")
  static @Ref Res first(Res refFirst, Res ref_second) {
    return refFirst;
  }

  int main() {
    Res refMain = ownMain.self();
    return refMain.get();
  }

  void close() {
    ownMain.close();
  }

  @View
  static class Cursor {
    private final @Ref Res refRes;

    Cursor(Res refRes) {
      this.refRes = refRes;
    }
  }
}

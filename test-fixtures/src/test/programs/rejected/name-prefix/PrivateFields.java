// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@MustRelease("close")
class PrivateFields {
  private @Own Res main; //! name.prefix
  @Own Res open = Res.open(); //! name.prefix

  PrivateFields(@Own Res ownMain) {
    main = ownMain;
  }

  int both(Res refOther) {
    return main.get() + this.main.get() + refOther.get();
  }

  void close() {
    main.close();
    open.close();
  }

  @View
  static class Cursor {
    private final @Ref Res ownRes; //! name.prefix
    private final @Mut Res target; //! name.prefix

    Cursor(Res refRes, @Mut Res mutTarget) {
      ownRes = refRes;
      target = mutTarget;
    }
  }
}

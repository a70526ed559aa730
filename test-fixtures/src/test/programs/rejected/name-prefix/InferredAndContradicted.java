// with -Afreehold.names=infer
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class InferredAndContradicted {
  static int read(@Ref Res ownRes) { //! name.prefix
    return ownRes.get();
  }

  static void release(@Own Res mutRes) { //! name.prefix
    mutRes.close();
  }

  static void local() {
    Res refRes = Res.open(); //! name.prefix
    refRes.close();
  }
}

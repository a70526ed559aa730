// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ContradictsQualifier {
  static void release(@Own Res refRes) { //! name.prefix
    refRes.close();
  }

  static void write(@Mut Res ownRes) { //! name.prefix
    ownRes.set(2);
  }

  static int read(@Ref Res mutRes) { //! name.prefix
    return mutRes.get();
  }

  static int unsaid(Res ownRes) { //! name.prefix
    return ownRes.get();
  }
}

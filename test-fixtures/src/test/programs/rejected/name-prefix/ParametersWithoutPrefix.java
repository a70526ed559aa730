// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.From;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class ParametersWithoutPrefix {
  /**
   * Takes one over.
   *
   * @param taken handed over
   */
  static void take(@Own Res taken) { //! name.prefix
    taken.close();
  }

  static int read(Res res) { //! name.prefix
    return res.get();
  }

  static void write(@Mut Res target) { //! name.prefix
    target.set(1);
  }

  @From("first")
  static @Ref Res first(
      Res first, //! name.prefix
      Res second) { //! name.prefix
    return first;
  }
}

import dev.freehold.Own;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.function.Function;
import shared.Res;

class PolyOwnForOwnersOnly {
  interface Check {
    @PolyOwn Res apply(@PolyOwn Res res);
  }

  static class Taking implements Check {
    @Override
    public @Own Res apply(@Own Res res) { //! override.ownership
      return res;
    }
  }

  static @Ref Res lend(@Ref Res res) {
    return res;
  }

  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static void run() {
    Check check = PolyOwnForOwnersOnly::lend; //! override.ownership
    Function<@Own Res, @Ref Res> losing = PolyOwnForOwnersOnly::check; //! override.ownership
  }
}

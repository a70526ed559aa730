// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Ref;
import shared.Res;

class TakersThatBorrow {
  private int sum;

  void take(@Ref Res refRes) { //! name.method
    sum += refRes.get();
  }

  void addValue(Res res) { //! name.method name.prefix
    sum += res.get();
  }

  void setBoth(String key, Res value) { //! name.method name.prefix
    sum += key.length() + value.get();
  }
}

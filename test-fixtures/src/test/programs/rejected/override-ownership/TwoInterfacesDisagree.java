import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class TwoInterfacesDisagree implements Reader, Taker {
  @Override
  public void accept(@Own Res res) { //! override.ownership
    res.close();
  }
}

interface Reader {
  void accept(@Ref Res res);
}

interface Taker {
  void accept(@Own Res res);
}

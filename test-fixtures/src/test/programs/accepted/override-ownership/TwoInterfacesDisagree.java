import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

class TwoInterfacesDisagree implements Reader, Taker {
  @Override
  public void read(@Ref Res res) {
    res.get();
  }

  @Override
  public void take(@Own Res res) {
    res.close();
  }
}

interface Reader {
  void read(@Ref Res res);
}

interface Taker {
  void take(@Own Res res);
}

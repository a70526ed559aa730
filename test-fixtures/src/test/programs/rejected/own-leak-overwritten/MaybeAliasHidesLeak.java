import shared.Res;

class MaybeAliasHidesLeak {
  void ternary(boolean c) {
    Res r = Res.open();
    r = c ? r : Res.open(); //! own.leak.overwritten
    r.close();
  }

  void alias(boolean c) {
    Res a = Res.open();
    Res b = null;
    if (c) {
      b = a;
    }
    a = null; //! own.leak.overwritten
    if (b != null) {
      b.close();
    }
  }

  void scope(boolean c) {
    Res b = null;
    {
      Res a = Res.open();
      if (c) {
        b = a;
      }
    } //! own.leak.maybe
    if (b != null) {
      b.close();
    }
  }
}

import shared.Res;

class SelfUsedAfterMove {
  int run() {
    Res res = Res.open();
    Res part = res.self();
    Res.take(res); //! move.while.borrowed
    return part.get();
  }
}

import shared.Res;

class ReturnedFromBody {
  Res run() {
    try (Res res = Res.open()) {
      return res; //! move.while.borrowed
    }
  }
}

import shared.Res;

class ThrownAwayInForUpdate {
  void run() {
    for (int i = 0; i < 3; Res.open()) { //! own.leak
      i++;
    }
  }
}

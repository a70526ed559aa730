import shared.Res;

class Resources {
  void releasedInBody() {
    try (Res res = Res.open()) {
      res.close(); //! release.twice
    }
  }

  void movedInBody() {
    try (Res res = Res.open()) {
      Res.take(res); //! move.while.borrowed
    }
  }

  void usedAfter() {
    Res res = Res.open();
    try (res) {
      res.get();
    }
    res.get(); //! use.after.release
  }

  void finallyTwice() {
    Res res = Res.open();
    try {
      res.close();
    } finally {
      res.close(); //! release.twice
    }
  }

  void caughtLeak(String s) {
    Res res = Res.open();
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      return; //! own.leak
    }
    res.close();
  }
}

import shared.Res;

class UseAfterRelease {
  void run() {
    Res res = Res.open();
    res.close();
    res.get(); //! use.after.release
  }

  void twice() {
    Res res = Res.open();
    res.close();
    res.close(); //! release.twice
  }

  void loop(int n) {
    Res res = Res.open();
    for (int i = 0; i < n; i++) {
      res.close(); //! release.twice.maybe
    }
  }

  void moveAfterRelease() {
    Res res = Res.open();
    res.close();
    Res.take(res); //! use.after.release
  }

  void compare() {
    Res res = Res.open();
    res.close();
    if (res == null) {
      return;
    }
    Res other = Res.open();
    if (res == other) { //! use.after.release
      other.get();
    }
    other.close();
  }
}

import shared.Res;

class SecondResourceUsedAfter {
  void run() {
    Res second = Res.open();
    try (Res first = Res.open();
        second) {
      first.get();
    }
    second.get(); //! use.after.release
  }
}

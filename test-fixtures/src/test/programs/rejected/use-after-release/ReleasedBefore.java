import shared.Res;

class ReleasedBefore {
  void run() {
    Res res = Res.open();
    res.close();
    try (res) { //! use.after.release
      System.out.println();
    }
  }
}

import shared.Res;

class CompoundAssignmentAfter {
  void run() {
    Res res = Res.open();
    res.close();
    res.value += 1; //! use.after.release
  }
}

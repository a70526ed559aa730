import shared.Res;

class ComparedTemporary {
  boolean run() {
    return Res.open() == null; //! own.leak.maybe
  }
}

import shared.Res;

class OfInnerBlock {
  void run() {
    {
      Res res = Res.open();
      res.get();
    } //! own.leak
    System.out.println();
  }
}

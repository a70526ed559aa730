import shared.Res;

class PrintedTemporary {
  static void run() {
    System.out.println("opened " + Res.open()); //! own.leak
  }
}

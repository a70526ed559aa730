import shared.Res;

class PrintedTemporary {
  static void run() {
    Res res = Res.open();
    System.out.println("opened " + res);
    res.close();
  }
}

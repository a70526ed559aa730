import shared.Res;

class LineReaderInLoop {
  static int run() {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      Res line = Res.open();
      sum += line.get();
      line.close();
    }
    return sum;
  }
}

import shared.Res;

class ReadUntilEnd {
  private int left = 3;

  Res next() {
    return left-- > 0 ? Res.open() : null;
  }

  int run() {
    int sum = 0;
    Res line;
    while ((line = next()) != null) { //! own.leak.overwritten
      sum += line.get();
    }
    return sum;
  }
}

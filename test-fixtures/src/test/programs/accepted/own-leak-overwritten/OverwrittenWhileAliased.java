import shared.Res;

class OverwrittenWhileAliased {
  void run() {
    Res first = Res.open();
    Res res = first;
    res = Res.open();
    first.close();
    res.close();
  }
}

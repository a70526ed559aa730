import shared.Res;

class IncrementThroughOwner {
  void run() {
    Res res = Res.open();
    res.value++;
    res.close();
  }
}

import shared.Res;

class ElementOfLoopReleased {
  static int drain(Res... all) {
    int sum = 0;
    for (Res each : all) {
      sum += each.get();
      each.close(); //! move.out.of.element
    }
    return sum;
  }
}

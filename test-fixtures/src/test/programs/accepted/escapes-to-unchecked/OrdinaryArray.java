import shared.Res;

class OrdinaryArray {
  int run(int[] all, Res res) {
    all[0] = res.get();
    return all[0];
  }
}

import shared.Res;

class VarargsReleased {
  static int sum(Res... all) {
    int sum = 0;
    for (int i = 0; i < all.length; i++) {
      sum += all[i].get();
    }
    return sum;
  }
}

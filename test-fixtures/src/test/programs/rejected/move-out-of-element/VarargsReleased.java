import shared.Res;

class VarargsReleased {
  static void closeAll(Res... all) {
    for (int i = 0; i < all.length; i++) {
      all[i].close(); //! move.out.of.element
    }
  }
}

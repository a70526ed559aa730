import shared.Res;

class AtEndOfArrowCase {
  void run(int n) {
    switch (n) {
      case 1 -> {
        Res res = Res.open();
        res.get();
      } //! own.leak
      default -> {}
    }
  }
}

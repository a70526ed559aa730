import shared.Res;

class AtYield {
  int run(int n) {
    return switch (n) {
      case 1 -> {
        Res res = Res.open();
        yield res.get(); //! own.leak
      }
      default -> 0;
    };
  }
}

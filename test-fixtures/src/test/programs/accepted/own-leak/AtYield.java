import shared.Res;

class AtYield {
  int run(int n) {
    return switch (n) {
      case 1 -> {
        Res res = Res.open();
        int value = res.get();
        res.close();
        yield value;
      }
      default -> 0;
    };
  }
}

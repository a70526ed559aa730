import shared.Res;

class SeveralResources {
  int run() {
    Res second = Res.open();
    try (Res first = Res.open();
        second) {
      return first.get() + second.get();
    }
  }
}
